package org.hypothesisstories.domain.ical;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hypothesisstories.domain.ical.IcalProblem.Reason;

/**
 * One line of an iCalendar text, unfolded.
 *
 * @param number where it begins, counted from 1
 * @param name in capitals
 * @param parameters by name in capitals, without quotes
 * @param value as it is written
 */
record ContentLine(int number, String name, Map<String, String> parameters, String value) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern PARAMETER =
            Pattern.compile(";([A-Za-z0-9-]+)=((?:\"[^\"]*\"|[^\";:,]*)(?:,(?:\"[^\"]*\"|[^\";:,]*))*)");

    ContentLine {
        parameters = Map.copyOf(parameters);
    }

    static ContentLine parse(int number, String line) {
        Matcher name = NAME.matcher(line);
        if (!name.lookingAt()) {
            throw new IcalFault(Reason.BAD_LINE, number, line);
        }
        Map<String, String> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(line);
        int position = name.end();
        while (parameter.region(position, line.length()).lookingAt()) {
            parameters.put(parameter.group(1).toUpperCase(Locale.ROOT), parameter.group(2).replace("\"", ""));
            position = parameter.end();
        }
        if (position >= line.length() || line.charAt(position) != ':') {
            throw new IcalFault(Reason.BAD_LINE, number, line);
        }
        return new ContentLine(number, name.group().toUpperCase(Locale.ROOT), parameters, line.substring(position + 1));
    }

    Optional<String> parameter(String parameterName) {
        return Optional.ofNullable(parameters.get(parameterName));
    }

    /** The value as text, its escapes resolved. */
    String text() {
        StringBuilder text = new StringBuilder(value.length());
        for (int index = 0; index < value.length(); index++) {
            char next = value.charAt(index);
            if (next == '\\' && index + 1 < value.length()) {
                index++;
                char escaped = value.charAt(index);
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                text.append(next);
            }
        }
        return text.toString();
    }
}
