package org.sequitur.http;

import org.sequitur.register.Register;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Out of service while nothing can be recorded. What is asked without recording is answered all the same. */
final class RegisterHealth implements HealthIndicator {
    private final Register register;

    RegisterHealth(Register register) {
        this.register = register;
    }

    @Override
    public Health health() {
        Register.Standing standing = register.standing();
        return standing.trouble()
                .map(trouble -> Health.outOfService().withDetail("trouble", trouble))
                .orElseGet(Health::up)
                .withDetail("store", standing.store())
                .build();
    }
}
