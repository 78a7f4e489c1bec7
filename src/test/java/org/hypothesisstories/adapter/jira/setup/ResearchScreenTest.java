package org.hypothesisstories.adapter.jira.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That a hypothesis is asked for its time box, and neither for an estimate nor for points nor for a sprint. */
class ResearchScreenTest {
    /** Jira's own fields that research is asked for; estimates (timetracking), sprints and story points are not among them. */
    private static final Set<String> ASKED =
            Set.of("issuetype", "summary", "description", "priority", "assignee", "reporter", "labels");

    @Test
    void asksForNoEstimateNoPointsAndNoSprint() {
        Set<String> jiras = Arrays.stream(ResearchScreen.values())
                .flatMap(screen -> Stream.concat(screen.before().stream(), screen.after().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(ASKED), jiras);
    }

    @Test
    void addsNoFieldButThoseOfTheHypothesis() {
        Set<String> ours = Arrays.stream(ResearchScreen.values()).flatMap(screen -> screen.fields().stream())
                .map(ResearchField::setting).collect(Collectors.toSet());
        assertEquals(Set.of(), ours.stream().filter(setting -> !setting.startsWith("field.")
                || setting.matches(".*(point|estimate|sprint|velocity).*")).collect(Collectors.toSet()));
    }
}
