package org.hypothesisstories.application.settings;

import java.util.Optional;
import org.hypothesisstories.domain.timebox.Actor;

/** One kind of settings in the document; another kind is another class of this. */
public interface SettingsSection {
    /** The name of its member in the document; never renamed. */
    String name();

    /** Whether this kind of settings can be set there. */
    boolean holdsAt(SettingsPlace place);

    /** What is set there, as maps, lists, texts and numbers; empty if nothing is. */
    Optional<Object> read(SettingsPlace place, Actor actor);

    /**
     * Reads what is written and changes nothing yet; what is not written stays as it is.
     *
     * @return empty if something is wrong, and then the node was told
     */
    Optional<SettingsDraft> check(SettingsNode written, SettingsPlace place, Actor actor);
}
