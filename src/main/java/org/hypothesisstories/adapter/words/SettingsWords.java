package org.hypothesisstories.adapter.words;

import org.hypothesisstories.application.settings.SettingsProblem;

/** Says why a settings file cannot be imported. */
public final class SettingsWords {
    private SettingsWords() {
    }

    /** What is wrong and how to mend it, without the place. */
    public static String of(SettingsProblem problem, Words words) {
        if (problem instanceof SettingsProblem.OfCalendar calendar) {
            return CalendarWords.problem(calendar.problem(), words);
        }
        if (problem instanceof SettingsProblem.OfLibrary library) {
            return ProblemWords.of(library.problem(), words);
        }
        return problem instanceof SettingsProblem.OfAddress address
                ? words.say("hypothesis.rest.address.problem." + address.problem().key(), address.written())
                : ProblemWords.of(((SettingsProblem.General) problem).problem(), words);
    }

    /** The same behind its place in the file. */
    public static String placed(SettingsProblem problem, Words words) {
        return words.say("hypothesis.problem.at", problem.path(), of(problem, words));
    }

    /** The name of the problem in REST answers. */
    public static String code(SettingsProblem problem) {
        if (problem instanceof SettingsProblem.OfCalendar calendar) {
            return "calendar-" + calendar.problem().reason();
        }
        if (problem instanceof SettingsProblem.OfLibrary library) {
            return "library-" + library.problem().reason().key();
        }
        return problem instanceof SettingsProblem.OfAddress address
                ? "address-" + address.problem().key()
                : ((SettingsProblem.General) problem).problem().code().key();
    }
}
