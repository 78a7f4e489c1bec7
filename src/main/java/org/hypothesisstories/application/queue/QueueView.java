package org.hypothesisstories.application.queue;

import java.util.List;
import org.hypothesisstories.application.port.ResearchQueue.Queued;
import org.hypothesisstories.domain.hypothesis.Testability;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.domain.queue.Readiness;

/**
 * The queue of a project, for one reader.
 *
 * @param rows the ranked ones in their order, then those that are ready, then drafts; each in the order in which they were written
 * @param total how many wait, also beyond the rows
 * @param mayRank whether the reader ranks
 */
public record QueueView(ProjectRef project, List<Row> rows, int total, boolean mayRank) {

    public QueueView {
        rows = List.copyOf(rows);
    }

    /** One hypothesis and how far it is. */
    public record Row(Queued queued, Testability testability, Readiness readiness) {

        static Row of(Queued queued) {
            Testability testability = Testability.of(
                    queued.hypothesis().statement(), queued.hypothesis().criteria(), queued.hypothesis().budget().isPresent());
            return new Row(queued, testability, Readiness.of(testability, queued.rank().isPresent()));
        }
    }

    public List<Row> in(Readiness readiness) {
        return rows.stream().filter(row -> row.readiness() == readiness).toList();
    }
}
