package org.sequitur;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service: what its parts are and how they are connected. */
@SpringBootApplication
class SequiturService {}
