package org.hypothesisstories.workbench.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A method and a path pattern such as {@code /browse/{key}}, the page behind it and who may see it. */
public record Route(String method, String pattern, Access access, Page page) {

    /** The values of the pattern's variables when the path, which the server has decoded, fits. */
    Optional<Map<String, String>> match(String path) {
        String[] wanted = pattern.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                values.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
