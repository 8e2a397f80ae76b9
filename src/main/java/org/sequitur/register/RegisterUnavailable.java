package org.sequitur.register;

/** The register cannot be read or written just now. Nothing that was acknowledged is lost; trying again may work. */
public final class RegisterUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RegisterUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
