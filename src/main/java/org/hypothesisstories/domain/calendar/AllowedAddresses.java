package org.hypothesisstories.domain.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.calendar.CalendarProblem.Reason;

/**
 * The web addresses from which holidays may be read. An address that ends in a slash allows all that lies below it; any other allows
 * itself alone.
 */
public record AllowedAddresses(List<URI> addresses) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    public AllowedAddresses {
        addresses = List.copyOf(addresses);
    }

    /** Reads a list, one address a line; every line that is wrong is a problem. */
    public static Parsed<AllowedAddresses, CalendarProblem> parse(String text) {
        List<URI> addresses = new ArrayList<>();
        List<CalendarProblem> problems = new ArrayList<>();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int index = 0; index < lines.size(); index++) {
            if (!lines.get(index).isEmpty()) {
                Optional<URI> address = address(lines.get(index));
                if (address.isPresent()) {
                    addresses.add(address.get());
                } else {
                    problems.add(new CalendarProblem(
                            CalendarField.ADDRESSES, Reason.ADDRESS_UNREADABLE, index + 1, lines.get(index)));
                }
            }
        }
        return problems.isEmpty() ? Parsed.accepted(new AllowedAddresses(addresses)) : Parsed.refused(problems);
    }

    /** An address of the web, without user and fragment and without steps upwards; empty for anything else. */
    public static Optional<URI> address(String written) {
        try {
            URI address = new URI(written.strip());
            boolean ofTheWeb = address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null && address.getUserInfo() == null && address.getFragment() == null;
            return ofTheWeb && !hasSteps(address) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    public boolean allows(URI address) {
        return address(address.toString()).isPresent() && addresses.stream().anyMatch(listed -> allows(listed, address));
    }

    private static boolean allows(URI listed, URI address) {
        if (!listed.getScheme().equalsIgnoreCase(address.getScheme())
                || !listed.getHost().equalsIgnoreCase(address.getHost()) || port(listed) != port(address)) {
            return false;
        }
        String path = path(listed);
        return listed.getRawQuery() == null && path.endsWith("/") && path(address).startsWith(path)
                || pathAndQuery(listed).equals(pathAndQuery(address));
    }

    /** Dots that lead out of a folder, also where they are written in hexadecimal. */
    private static boolean hasSteps(URI address) {
        String path = path(address).toLowerCase(Locale.ROOT).replace("%2e", ".").replace("%2f", "/").replace("%5c", "/").replace('\\', '/');
        return path.contains("/../") || path.endsWith("/..") || path.contains("/./");
    }

    private static String path(URI address) {
        return address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    }

    private static String pathAndQuery(URI address) {
        return path(address) + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return address.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }
}
