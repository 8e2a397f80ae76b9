package org.sequitur.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Connects the parts of this door. Its pages need no script, and load nothing from elsewhere. */
@Configuration(proxyBeanMethods = false)
public class PagesDoor implements WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PageHeaders());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/*.css", "/assets/*.svg")
                .addResourceLocations("classpath:/pages/assets/")
                .setCacheControl(CacheControl.noCache());
    }

    @Bean
    LocaleResolver localeResolver() {
        return Languages.resolver();
    }

    @Bean
    PageErrors pageErrors() {
        return new PageErrors();
    }
}
