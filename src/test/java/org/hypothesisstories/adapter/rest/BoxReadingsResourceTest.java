package org.hypothesisstories.adapter.rest;

import static org.hypothesisstories.adapter.rest.RestWorld.answer;
import static org.hypothesisstories.adapter.rest.RestWorld.at;
import static org.hypothesisstories.adapter.rest.RestWorld.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hypothesisstories.application.forecast.ForeseeTimeBoxes;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Counting;
import org.hypothesisstories.testing.StoredBoxesOfIssues;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class BoxReadingsResourceTest {
    private final RestWorld world = new RestWorld();
    private final BoxReadingsResource resource = new BoxReadingsResource(
            new ForeseeTimeBoxes(
                    this::visible, new StoredBoxesOfIssues(world.boxes.boxes, world.boxes.timers, world.boxes.effects), world.boxes.calendars,
                    issueId -> world.boxes.policy, world.boxes.clock),
            world.currentReader);

    @Test
    void tellsHowTheBoxesOfIssuesStand() {
        world.boxes.started("1d");
        world.boxes.clock.advance(Duration.ofHours(2));

        Map<?, ?> answer = answer(200, resource.read(body("{\"issues\": [10001, \"77\"]}")));

        Map<?, ?> box = at(answer, "boxes.10001");
        assertEquals("Running", at(box, "stateText"));
        assertEquals("1d", at(box, "countdown.grantedText"));
        assertEquals(new BigDecimal(6 * 3600), at(box, "countdown.remainingSeconds"));
        assertEquals("2025-03-03T17:00:00Z", at(box, "countdown.counting.0.to"));
        assertEquals(1, ((Map<?, ?>) answer.get("boxes")).size());
        OpenApi api = OpenApi.read();
        assertEquals(List.of(), api.differences(answer, api.answerSchema("POST /time-boxes/readings", 200), "answer"));
        assertEquals(List.of(), api.differences(box, api.schema("BoxReading"), "box"));
    }

    @Test
    void tellsOfABoxThatCountsLoggedWorkWhatWasAgreed() {
        world.boxes.policy = world.boxes.policy.withCounting(Counting.EFFORT);
        world.boxes.started("3d");

        Map<?, ?> box = at(answer(200, resource.read(body("{\"issues\": [10001]}"))), "boxes.10001");

        assertEquals(true, box.get("countsEffort"));
        assertEquals("3d", at(box, "countdown.grantedText"));
        assertEquals("Only the work that is logged on the issue counts.", at(box, "countdown.countsText"));
        assertEquals(List.of(), at(box, "countdown.counting"));
    }

    @Test
    void keepsToItselfWhatTheReaderMayNotSee() {
        world.boxes.started("1d");
        world.boxes.issues.keepOut(RestWorld.ANA);

        assertEquals(Map.of(), answer(200, resource.read(body("{\"issues\": [10001]}"))).get("boxes"));
    }

    @Test
    void refusesWhatItCannotRead() {
        String many = IntStream.rangeClosed(1, 1001).mapToObj(String::valueOf).collect(Collectors.joining(", ", "{\"issues\": [", "]}"));

        assertEquals("too-many", refusal(many));
        assertEquals("number-expected", refusal("{\"issues\": [\"RES-1\"]}"));
        assertEquals("unknown-member", refusal("{\"keys\": []}"));
    }

    private String refusal(String json) {
        return assertThrows(UnusableRequest.class, () -> resource.read(body(json))).code().key();
    }

    private Map<Long, Long> visible(Collection<Long> issueIds, Actor reader) {
        return issueIds.stream().filter(id -> world.boxes.issues.find(id).flatMap(issue -> world.boxes.issues.visible(issue.key(), reader)).isPresent())
                .collect(Collectors.toMap(id -> id, id -> TimeBoxWorld.PROJECT));
    }
}
