package org.hypothesisstories.adapter.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hypothesisstories.domain.call.WebAddress;
import org.hypothesisstories.domain.call.WebAddressDraft;
import org.hypothesisstories.testing.Descriptor;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TemplateRendering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WebAddressPageTest {
    private static final String HOSTILE = "\"><script>alert(1)</script>";
    private static final String SECRET = "0123456789abcdef";

    private final TemplateRendering templates = new TemplateRendering();

    @AfterEach
    void callsOnlyAllowedMethods() {
        TreeSet<String> called = new TreeSet<>(TemplateRendering.calledMethods());
        called.removeAll(Descriptor.read().all("method").stream().map(Element::getTextContent).toList());
        assertTrue(called.isEmpty(), () -> "not on the allowlist: " + called);
    }

    @Test
    void keepsWhatWasTypedAndEscapesIt() {
        String html = page(List.of(), new WebAddressDraft(HOSTILE, HOSTILE, Optional.of(SECRET)), HOSTILE);

        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("$"), html);
        assertTrue(html.contains("name=\"url\" value=\"&quot;&gt;&lt;script"), html);
        assertTrue(html.contains("role=\"alert\""), html);
        assertTrue(html.contains("No address is listed yet."), html);
    }

    @Test
    void neverShowsASecret() {
        WebAddress bell = new WebAddress("bell", URI.create("https://example.com/?a=1&b=2"), SECRET);
        String html = page(List.of(bell), new WebAddressDraft("", "", Optional.of(SECRET)), "");

        assertFalse(html.contains(SECRET), html);
        assertTrue(html.contains("https://example.com/?a=1&amp;b=2"), html);
        assertTrue(html.contains("aria-label=\"Remove bell\""), html);
        assertFalse(html.contains("role=\"alert\""), html);
    }

    private String page(List<WebAddress> addresses, WebAddressDraft form, String said) {
        WebAddressPageView view = new WebAddressPageView(PluginTexts.english(), addresses, form, said, said);
        return templates.render("templates/addresses/page.vm", Map.of("view", view, "atl_token", "token"));
    }
}
