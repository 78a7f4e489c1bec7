package org.hypothesisstories.adapter.jira.setup;

import java.util.Optional;
import org.hypothesisstories.application.setup.SetUpTarget;

/** How one kind of object is found and made in Jira. */
interface Recipe<T> {
    /** The setting that keeps the object's id. */
    String setting();

    /** What sort of object it is, as in the keys of texts. */
    String kind();

    /** The name it is looked for and made under. */
    String name();

    Optional<T> byId(String id);

    /** The object of that name, if it can serve. */
    Optional<T> byName();

    T make(SetUpTarget target);

    /** The name that a found object bears by now. */
    String nameOf(T object);

    /** Whether a found object bears a name under which we would have found it; otherwise it was renamed since. */
    default boolean bearsItsName(T object) {
        return name().equalsIgnoreCase(nameOf(object));
    }

    /** Why a found object serves badly though it is used, as the key of a remark; empty if it serves well. */
    default Optional<String> reservation(T object) {
        return Optional.empty();
    }

    String id(T object);

    /** Whether a found object lacks nothing. */
    default boolean isComplete(T object) {
        return true;
    }

    /** Adds what a found object of ours lacks. */
    default void complete(T object) {
        throw new IllegalStateException(name() + " lacks nothing");
    }
}
