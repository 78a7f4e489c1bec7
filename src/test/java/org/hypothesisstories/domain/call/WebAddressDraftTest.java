package org.hypothesisstories.domain.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressDraftTest {
    private static final String URL = "https://hooks.example.com/a?b=c";
    private static final String SECRET = "0123456789abcdef";
    private static final WebAddress STORED = new WebAddress("bell", URI.create(URL), SECRET);

    @Test
    void acceptsAnAddressWithASecret() {
        assertEquals(STORED, new WebAddressDraft("bell", " " + URL, Optional.of(SECRET)).check(Optional.empty()).orElseThrow());
    }

    @Test
    void keepsTheStoredSecretWhereNoneIsGiven() {
        WebAddressDraft draft = new WebAddressDraft("bell", "http://other.example.com", Optional.empty());

        assertEquals(SECRET, draft.check(Optional.of(STORED)).orElseThrow().secret());
        assertEquals(List.of(WebAddressProblem.SECRET_MISSING), draft.check(Optional.empty()).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bell", "-bell", "a b", "../x", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddE"})
    void refusesAnIdThatIsNone(String id) {
        assertEquals(List.of(WebAddressProblem.ID), new WebAddressDraft(id, URL, Optional.of(SECRET)).check(Optional.empty()).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hooks.example.com", "file:///etc/passwd", "ftp://example.com", "https://", "https://me:secret@example.com",
        "https://example.com/#part", "https://exa mple.com", "javascript:alert(1)"})
    void refusesAnAddressThatIsNone(String url) {
        assertEquals(List.of(WebAddressProblem.URL), new WebAddressDraft("bell", url, Optional.of(SECRET)).check(Optional.empty()).problems());
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        String url = URL + "x".repeat(1000);

        assertEquals(List.of(WebAddressProblem.URL), new WebAddressDraft("bell", url, Optional.of(SECRET)).check(Optional.empty()).problems());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 201})
    void refusesASecretThatIsTooShortOrTooLong(int length) {
        WebAddressDraft draft = new WebAddressDraft("bell", URL, Optional.of("s".repeat(length)));

        assertEquals(List.of(WebAddressProblem.SECRET_LENGTH), draft.check(Optional.empty()).problems());
    }

    @Test
    void tellsNoLogTheSecret() {
        assertFalse(STORED.toString().contains(SECRET));
    }
}
