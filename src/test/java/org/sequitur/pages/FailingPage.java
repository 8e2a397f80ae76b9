package org.sequitur.pages;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page whose template finds nothing of what it is to show. */
@TestComponent
@Controller
class FailingPage {
    @GetMapping("/failing")
    String failing() {
        return "rule";
    }

    /** The same where an answer of the interface is asked for. */
    @GetMapping("/v1/failing")
    String failingToo() {
        return "rule";
    }
}
