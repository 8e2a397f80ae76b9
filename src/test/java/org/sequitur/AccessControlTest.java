package org.sequitur;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sequitur.Settings.AccessControl;

class AccessControlTest {
    @Test
    void withoutAccessControlOnlyThisMachineMayCall() {
        assertThatCode(() -> start("127.0.0.1", AccessControl.NONE)).doesNotThrowAnyException();
        assertThatCode(() -> start("::1", AccessControl.NONE)).doesNotThrowAnyException();
        for (String open : new String[] {"0.0.0.0", "::", "192.0.2.1"}) {
            assertThatThrownBy(() -> start(open, AccessControl.NONE)).isInstanceOf(SettingRefused.class);
        }
        assertThatThrownBy(() -> new SequiturService(settings(AccessControl.NONE), null))
                .isInstanceOf(SettingRefused.class);
    }

    @Test
    void withAProxyInFrontItMayListenOnTheNetwork() {
        assertThatCode(() -> start("0.0.0.0", AccessControl.PROXY)).doesNotThrowAnyException();
    }

    @Test
    void theRefusalNamesTheTwoWaysOut() {
        assertThatThrownBy(() -> start("0.0.0.0", AccessControl.NONE))
                .isInstanceOfSatisfying(
                        SettingRefused.class,
                        refused -> assertThat(requireNonNull(new SettingRefused.Analyzer().analyze(refused))
                                        .getAction())
                                .contains("server.address=127.0.0.1", "sequitur.access-control=proxy"));
    }

    private static void start(String address, AccessControl control) throws UnknownHostException {
        new SequiturService(settings(control), InetAddress.getByName(address));
    }

    private static Settings settings(AccessControl control) {
        return new Settings(null, Path.of("data"), Duration.ofSeconds(1), false, control);
    }
}
