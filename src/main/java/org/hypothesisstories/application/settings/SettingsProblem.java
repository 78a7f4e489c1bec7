package org.hypothesisstories.application.settings;

import org.hypothesisstories.application.calendar.FieldProblem;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.call.WebAddressProblem;
import org.hypothesisstories.domain.hypothesis.LibraryProblem;

/** Why a document cannot be imported, with the place in it. */
public sealed interface SettingsProblem {
    /** The place, such as {@code projects.RES.calendar.zone}; {@code $} is the document itself. */
    String path();

    /** Anything that has words of its own. */
    record General(String path, Problem problem) implements SettingsProblem {
    }

    /** A calendar that cannot be. */
    record OfCalendar(String path, FieldProblem problem) implements SettingsProblem {
    }

    /** A library of criteria that cannot be. */
    record OfLibrary(String path, LibraryProblem problem) implements SettingsProblem {
    }

    /** An address that cannot be listed. */
    record OfAddress(String path, WebAddressProblem problem, String written) implements SettingsProblem {
    }
}
