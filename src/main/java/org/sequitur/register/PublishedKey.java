package org.sequitur.register;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The half of an Ed25519 key that everybody may have, to check what the other half has signed. */
public final class PublishedKey {
    static final String ALGORITHM = "Ed25519";
    private static final String LABEL = "PUBLIC KEY";
    private static final int RAW_BYTES = 32;

    private final PublicKey key;

    PublishedKey(PublicKey key) {
        this.key = key;
    }

    /**
     * Reads what {@link #pem} wrote, or what {@code openssl pkey -pubout} writes, alone or as the field {@code pem} of a JSON
     * object.
     *
     * @throws IllegalArgumentException if this is no such key
     */
    public static PublishedKey read(String text) {
        String pem = text.stripLeading().startsWith("{") ? inJson(text) : text;
        try {
            return new PublishedKey(
                    KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(Pem.read(LABEL, pem))));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("it is no public Ed25519 key", e);
        }
    }

    private static String inJson(String text) {
        try {
            return JsonMapper.shared().readTree(text).path("pem").asString("");
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON", e);
        }
    }

    public String pem() {
        return Pem.write(LABEL, key.getEncoded());
    }

    /** The SHA-256 of its 32 bytes. */
    public String id() {
        byte[] encoded = key.getEncoded();
        return Chain.sha256(Arrays.copyOfRange(encoded, encoded.length - RAW_BYTES, encoded.length));
    }

    /** Whether the other half signed this, and nothing has changed since. */
    boolean signed(Checkpoint checkpoint) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(checkpoint.signed().bytes());
            return signature.verify(Base64.getDecoder().decode(checkpoint.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
