package org.hypothesisstories.adapter.rest;

import static org.hypothesisstories.adapter.rest.RestWorld.KEY;
import static org.hypothesisstories.adapter.rest.RestWorld.answer;
import static org.hypothesisstories.adapter.rest.RestWorld.at;
import static org.hypothesisstories.adapter.rest.RestWorld.body;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConcernResourceTest {
    private final RestWorld world = new RestWorld();

    @Test
    void tellsConcernsAndAnswers() {
        world.boxes.owners.add(RestWorld.BORIS);
        assertEquals("may-not-raise-concern", answer(403, world.concerns().raise(KEY, body("{\"text\": \"Why\"}"))).get("code"));
        world.logIn("boris");
        assertEquals("text-missing", answer(400, world.concerns().raise(KEY, body("{}"))).get("code"));
        Map<?, ?> raised = answer(201, world.concerns().raise(KEY, body("{\"text\": \"Is it fair?\"}")));
        assertEquals("Boris B.", at(raised, "concern.by.displayName"));
        assertEquals("concern-unknown", answer(404, world.concerns().answer(KEY, 7, body("{\"text\": \"So\"}"))).get("code"));
        answer(200, world.concerns().answer(KEY, 1, body("{\"text\": \"Age is left out\"}")));
        Map<?, ?> all = answer(200, world.concerns().read(KEY));
        assertEquals("Age is left out", at(all, "concerns.0.answer.text"));
        assertEquals(true, at(all, "may.raise"));
        world.write("precision > .95");
        assertEquals("Is it fair?", at(answer(200, world.hypothesis().read(KEY)), "concerns.concerns.0.text"));
        answer(404, world.concerns().read("NONE-1"));
    }
}
