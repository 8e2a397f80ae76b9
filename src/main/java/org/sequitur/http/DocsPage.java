package org.sequitur.http;

import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** The contract itself, and a page to browse it; both come from the jar, with nothing loaded from elsewhere. */
@RestController
class DocsPage implements WebMvcConfigurer {
    static final String FOLDER = "/docs/";
    private static final String UI = "META-INF/resources/webjars/swagger-ui/";
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private final Resource contract = new ClassPathResource("sequitur/openapi.yaml");

    @GetMapping("/openapi.yaml")
    ResponseEntity<Resource> contract() {
        return ResponseEntity.ok().contentType(YAML).body(contract);
    }

    @GetMapping("/docs")
    ResponseEntity<Void> toThePage() {
        return ResponseEntity.status(302)
                .location(UriComponentsBuilder.fromPath(FOLDER).build().toUri())
                .build();
    }

    @GetMapping(FOLDER)
    ResponseEntity<Resource> page() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(new ClassPathResource("docs/index.html"));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(FOLDER + "ui/*.js", FOLDER + "ui/*.css", FOLDER + "ui/*.png")
                .addResourceLocations(ui());
        registry.addResourceHandler(FOLDER + "*.js").addResourceLocations("classpath:/docs/");
    }

    /** The packaged page stands in a folder that names its version. */
    private static String ui() {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + UI + "*/swagger-ui.css");
            String css = found[0].getURL().toString();
            String version = css.substring(css.indexOf(UI) + UI.length(), css.lastIndexOf('/'));
            return "classpath:/" + UI + version + "/";
        } catch (IOException e) {
            throw new IllegalStateException("the page of the contract is missing in the jar", e);
        }
    }
}
