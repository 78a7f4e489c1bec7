package org.hypothesisstories.application.setup;

/** One object of Jira that the research lanes need. Parts run in a fixed order; a later one relies on what earlier ones made. */
public interface SetUpPart {
    /** What {@link #apply} would do now, without doing it; earlier parts may not have run yet. */
    PartReport plan(SetUpTarget target);

    /** Finds the object, or makes it; a second call finds it. */
    PartReport apply(SetUpTarget target);
}
