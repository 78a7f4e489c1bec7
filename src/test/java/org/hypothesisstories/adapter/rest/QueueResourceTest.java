package org.hypothesisstories.adapter.rest;

import static org.hypothesisstories.adapter.rest.RestWorld.answer;
import static org.hypothesisstories.adapter.rest.RestWorld.at;
import static org.hypothesisstories.adapter.rest.RestWorld.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.hypothesisstories.testing.QueueWorld;
import org.junit.jupiter.api.Test;

class QueueResourceTest {
    private final RestWorld world = new RestWorld();
    private final QueueWorld queue = new QueueWorld();
    private final QueueResource resource = new QueueResource(queue.read, queue.rank, world.outcomes, world.currentReader);

    @Test
    void tellsTheQueueAndRanks() {
        queue.boxes.owners.add(RestWorld.ANA);
        queue.ready(11, "RES-11");
        queue.draft(12, "RES-12");
        queue.ready(13, "RES-13");
        answer(200, resource.rank("RES", "RES-13", body("{\"position\": 1}")));
        Map<?, ?> after = answer(200, resource.rank("RES", "RES-11", body("{\"position\": \"1\"}")));
        assertEquals("RES-11", at(after, "ranked.0.key"));
        assertEquals("RES-13", at(after, "ranked.1.key"));
        assertEquals(List.of(), after.get("ready"));
        assertEquals(true, after.get("mayRank"));
        assertEquals("Write what it will bring about (Hypothesis statement).", at(after, "draft.0.missing.0"));
        assertEquals("not-ready", answer(409, resource.rank("RES", "RES-12", body("{\"position\": 1}"))).get("code"));
        assertEquals("RES-11", at(answer(200, resource.takeOut("RES", "RES-11")), "ready.0.key"));
        assertThrows(UnusableRequest.class, () -> resource.rank("RES", "RES-13", body("{\"position\": 0}")));
        answer(404, resource.read("NONE"));
        assertEquals("3", answer(200, resource.read("RES")).get("total").toString());
    }
}
