package org.hypothesisstories.workbench.rest.json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** The addresses that {@code self} properties carry. */
public final class Links {
    private final Supplier<String> baseUrl;

    /** The base address is asked for anew each time: the port may be known only after the server has started. */
    public Links(Supplier<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The address of something below {@code /rest/api/2}. */
    public String to(String path) {
        return base() + "/rest/api/2/" + path;
    }

    /** The address of the workbench. */
    public String base() {
        return baseUrl.get();
    }

    /** A value as part of a query. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
