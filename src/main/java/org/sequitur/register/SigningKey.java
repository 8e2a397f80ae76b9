package org.sequitur.register;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/** The half of an Ed25519 key that only the register's own service has, to sign checkpoints. */
public final class SigningKey {
    private static final String LABEL = "PRIVATE KEY";

    private final PrivateKey secret;
    private final PublishedKey published;

    private SigningKey(KeyPair pair) {
        this.secret = pair.getPrivate();
        this.published = new PublishedKey(pair.getPublic());
    }

    public static SigningKey fresh(SecureRandom random) {
        return new SigningKey(pair(random));
    }

    /**
     * Reads what {@link #pem} wrote, or what {@code openssl genpkey -algorithm ed25519} writes.
     *
     * @throws IllegalArgumentException if this is no such key
     */
    public static SigningKey read(String pem) {
        try {
            PrivateKey key = KeyFactory.getInstance(PublishedKey.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Pem.read(LABEL, pem)));
            byte[] seed = ((EdECPrivateKey) key).getBytes().orElseThrow();
            return new SigningKey(pair(new Given(seed)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("it is no private Ed25519 key in the form PKCS#8", e);
        }
    }

    private static KeyPair pair(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(PublishedKey.ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK from 15 on has Ed25519", e);
        }
    }

    /** As a text that is to be kept secret. */
    public String pem() {
        return Pem.write(LABEL, secret.getEncoded());
    }

    public PublishedKey published() {
        return published;
    }

    /** Says for ever that the register ended here at this time. */
    public Checkpoint sign(Head head, Instant now) {
        Checkpoint unsigned = new Checkpoint(
                head.register(), head.size(), head.hash(), now.truncatedTo(ChronoUnit.MILLIS), published.id(), "");
        try {
            Signature signature = Signature.getInstance(PublishedKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(unsigned.signed().bytes());
            return unsigned.with(Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an Ed25519 key signs everything", e);
        }
    }

    /** A private key says nothing of the public one; made again from the same bytes, both come about. */
    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        Given(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
