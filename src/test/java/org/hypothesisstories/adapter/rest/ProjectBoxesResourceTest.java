package org.hypothesisstories.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.testing.ManyBoxes;
import org.junit.jupiter.api.Test;

/** The time boxes of a project by REST. */
class ProjectBoxesResourceTest {
    private final RestWorld world = new RestWorld();
    private final ManyBoxes many = new ManyBoxes(world.boxes);
    private final ProjectBoxesResource resource = new ProjectBoxesResource(many.read, many.rehearse, world.currentReader);

    @Test
    void listsBoxesWithCountsAndFacts() {
        many.running(1, "1d");
        many.running(2, "3d");
        many.sweepAt("2025-03-03T17:00:00Z");
        Map<?, ?> all = answer(200, resource.read("RES", null, null, null));
        assertEquals(2, ((Number) all.get("total")).intValue());
        assertEquals(true, all.get("complete"));
        assertEquals("1", String.valueOf(((Map<?, ?>) all.get("counts")).get("decide")));
        Map<?, ?> first = (Map<?, ?>) ((List<?>) all.get("timeBoxes")).get(0);
        assertEquals("RES-1", first.get("issue"));
        assertEquals("decide", first.get("group"));
        assertEquals("expired", ((Map<?, ?>) first.get("timeBox")).get("state"));
        assertTrue(first.get("facts").toString().contains("Decide until"), first::toString);
        Map<?, ?> week = answer(200, resource.read("RES", "this-week", "0", "1"));
        assertEquals("RES-2", ((Map<?, ?>) ((List<?>) week.get("timeBoxes")).get(0)).get("issue"));
    }

    @Test
    void rehearsesUntilTonightOrLater() {
        many.running(1, "1d");
        Map<?, ?> tonight = answer(200, resource.dryRun("RES", null));
        assertEquals("2025-03-04T00:00:00Z", tonight.get("until"));
        assertEquals("1", String.valueOf(tonight.get("ending")));
        List<?> happenings = (List<?>) tonight.get("happenings");
        assertEquals(List.of("expiry", "expiry-comment", "expiry-event", "transition"),
                happenings.stream().map(happening -> ((Map<?, ?>) happening).get("what")).toList());
        assertEquals(List.of("Send Chat Message"), ((Map<?, ?>) happenings.get(3)).get("functions"));
        assertEquals("1", String.valueOf(answer(200, resource.dryRun("RES", "2025-03-04")).get("closing")));
        assertEquals("unusable-until", answer(400, resource.dryRun("RES", "soon")).get("code"));
        assertEquals("unknown-project", answer(404, resource.dryRun("NONE", "week")).get("code"));
    }

    @Test
    void refusesWhatItCannotReadByName() {
        UnusableRequest unusable = assertThrows(UnusableRequest.class, () -> resource.read("RES", "soon", null, null));
        assertEquals("show", unusable.field());
        Response refusal = new UnusableRequestMapper(new ReaderWords(world.authentication)).toResponse(unusable);
        assertTrue(answer(400, refusal).get("message").toString().contains("this-week"));
        assertEquals("limit", assertThrows(UnusableRequest.class, () -> resource.read("RES", null, null, "201")).field());
        world.speak(Locale.JAPANESE);
        assertTrue(answer(404, resource.read("NONE", null, null, null)).get("message").toString().contains("NONE"));
    }

    private static Map<?, ?> answer(int status, Response response) {
        assertEquals(status, response.getStatus(), () -> String.valueOf(response.getEntity()));
        return (Map<?, ?>) JsonReader.read((String) response.getEntity());
    }
}
