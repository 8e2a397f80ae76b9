package org.sequitur.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What goes wrong outside the controllers is told like what goes wrong in them: on a page, or as a problem. */
@RestController
class ErrorPage implements ErrorController {
    private final Limits limits;

    ErrorPage(Limits limits) {
        this.limits = limits;
    }

    @RequestMapping("${server.error.path:/error}")
    void error(HttpServletRequest request) throws Throwable {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            throw fault;
        }
        HttpStatusCode status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        if (status.isSameCodeAs(HttpStatus.REQUEST_TIMEOUT)) {
            throw new Refused(Problems.tooSlow(limits.bodyTime()));
        }
        throw new ResponseStatusException(status);
    }

    /** Of a server's refusal the status is known; of all else only that there is nothing. */
    private static HttpStatusCode status(@Nullable Object status) {
        return HttpStatusCode.valueOf(status instanceof Integer code && code >= 400 && code < 500 ? code : 404);
    }
}
