package org.sequitur.http;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever goes wrong into a problem, and keeps what is internal in the log. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {
    @ExceptionHandler(Refused.class)
    ResponseEntity<Object> refused(Refused refused) {
        return answer(refused.problem(), new HttpHeaders());
    }

    /** A caller who has gone gets nothing; and nobody is at fault. */
    @ExceptionHandler(IOException.class)
    void gone(IOException gone) {
        logger.debug("The caller has gone", gone);
    }

    @ExceptionHandler(Throwable.class)
    ResponseEntity<Object> fault(Throwable fault) {
        return answer(Problems.of(fault), new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(problem(e, status), headers);
    }

    private static Problem problem(Exception e, HttpStatusCode status) {
        if (e instanceof HttpRequestMethodNotSupportedException method) {
            return Problems.method(
                    method.getMethod(),
                    Optional.ofNullable(method.getSupportedHttpMethods()).stream()
                            .flatMap(m -> m.stream().map(HttpMethod::name).sorted())
                            .toList());
        }
        if (e instanceof HttpMediaTypeNotAcceptableException types) {
            return Problems.notAcceptable(names(types));
        }
        if (e instanceof HttpMediaTypeException types) {
            return Problems.mediaType(names(types));
        }
        if (e instanceof MethodArgumentTypeMismatchException mismatch) {
            return Problems.parameter(mismatch.getName(), Parameters.of(mismatch.getRequiredType()));
        }
        if (e instanceof HttpMessageNotReadableException) {
            return Problems.unreadable();
        }
        return switch (status.value()) {
            case 404 -> Problems.notFound("There is nothing here. /openapi.yaml lists what there is.");
            case 500 -> FaultLog.problem(e);
            default -> Problems.badRequest(status.value());
        };
    }

    private static List<String> names(HttpMediaTypeException types) {
        return types.getSupportedMediaTypes().stream()
                .map(MediaType::toString)
                .filter(t -> !t.contains("*") && !t.equals(MediaType.APPLICATION_PROBLEM_JSON_VALUE))
                .distinct()
                .toList();
    }

    /** The headers that HTTP demands, such as Allow, stay. */
    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
