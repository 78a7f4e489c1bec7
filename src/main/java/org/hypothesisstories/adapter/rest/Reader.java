package org.hypothesisstories.adapter.rest;

import java.time.Instant;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.timebox.Actor;

/** Whoever asks: who that is, and how things are put for that person. */
record Reader(Actor actor, Words words, DateWords dates, PersonJson people) {
    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String date(Instant instant) {
        return dates.of(instant);
    }

    /** A person as JSON. */
    Object person(Actor person) {
        return people.of(person, words);
    }
}
