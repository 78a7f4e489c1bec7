package org.hypothesisstories.adapter.jira.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.application.setup.PartReport;
import org.hypothesisstories.application.setup.PartState;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class StoredPartTest {
    private static final SetUpTarget TARGET = new SetUpTarget("RES", "admin");

    private final Map<String, String> stored = new HashMap<>();
    /** What Jira has: names by id. */
    private final Map<String, String> things = new HashMap<>();
    private final StoredPart<String> part = new StoredPart<>(new ThingRecipe(), settings());
    private boolean complete = true;

    @Test
    void makesWhatIsMissingAndStoresItsId() {
        assertEquals(PartState.MADE, part.plan(TARGET).state());
        assertEquals(PartState.MADE, part.apply(TARGET).state());

        assertEquals(Map.of("thing", "made"), stored);
        assertEquals(PartState.FOUND, part.apply(TARGET).state());
        assertEquals(1, things.size());
    }

    @Test
    void usesWhatIsThereUnderTheNameAndStoresItsId() {
        things.put("7", "Thing");

        assertEquals(PartState.FOUND, part.apply(TARGET).state());
        assertEquals(Map.of("thing", "7"), stored);
    }

    @Test
    void findsARenamedObjectByItsStoredIdBeforeOneThatBearsTheName() {
        stored.put("thing", "7");
        things.put("7", "Renamed");
        things.put("8", "Thing");

        PartReport report = part.apply(TARGET);

        assertEquals(new PartReport("thing", "Renamed", PartState.FOUND, "renamed", "Thing"), report);
        assertEquals(Map.of("thing", "7"), stored);
    }

    @Test
    void makesAnewWhatSomebodyDeleted() {
        stored.put("thing", "7");

        assertEquals(PartState.MADE, part.apply(TARGET).state());
        assertEquals(Map.of("thing", "made"), stored);
    }

    @Test
    void addsWhatAFoundObjectLacks() {
        things.put("7", "Thing");
        complete = false;

        assertEquals(PartState.ADDED, part.plan(TARGET).state());
        assertEquals(PartState.ADDED, part.apply(TARGET).state());
        assertEquals(PartState.FOUND, part.plan(TARGET).state());
    }

    private JiraSettings settings() {
        JiraSettings settings = mock(JiraSettings.class);
        when(settings.read("thing")).thenAnswer(call -> Optional.ofNullable(stored.get("thing")));
        Mockito.doAnswer(call -> stored.put(call.getArgument(0), call.getArgument(1))).when(settings).write(Mockito.any(), Mockito.any());
        return settings;
    }

    /** An object that is its id. */
    private final class ThingRecipe implements Recipe<String> {
        @Override
        public String setting() {
            return "thing";
        }

        @Override
        public String kind() {
            return "thing";
        }

        @Override
        public String name() {
            return "Thing";
        }

        @Override
        public Optional<String> byId(String id) {
            return Optional.of(id).filter(things::containsKey);
        }

        @Override
        public Optional<String> byName() {
            return things.entrySet().stream().filter(entry -> entry.getValue().equals(name())).map(Map.Entry::getKey).findFirst();
        }

        @Override
        public String make(SetUpTarget target) {
            things.put("made", name());
            return "made";
        }

        @Override
        public String nameOf(String thing) {
            return things.get(thing);
        }

        @Override
        public String id(String thing) {
            return thing;
        }

        @Override
        public boolean isComplete(String thing) {
            return complete;
        }

        @Override
        public void complete(String thing) {
            complete = true;
        }
    }
}
