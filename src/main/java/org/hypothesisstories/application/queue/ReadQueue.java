package org.hypothesisstories.application.queue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.OwnerGate;
import org.hypothesisstories.application.port.ProjectAccess;
import org.hypothesisstories.application.port.Projects;
import org.hypothesisstories.application.port.ResearchQueue;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Reads which hypotheses of a project wait for their test, and how far each is. */
public final class ReadQueue {

    /** The most hypotheses of a queue that are shown and ranked. */
    public static final int LIMIT = 500;

    private final ProjectAccess access;
    private final Projects projects;
    private final ResearchQueue queue;
    private final OwnerGate owners;

    public ReadQueue(ProjectAccess access, Projects projects, ResearchQueue queue, OwnerGate owners) {
        this.access = access;
        this.projects = projects;
        this.queue = queue;
        this.owners = owners;
    }

    /** For a reader: empty if there is no such project, or the reader may not see it. */
    public Optional<QueueView> read(String projectKey, Actor reader) {
        return access.visible(projectKey, reader).flatMap(visible -> projects.find(projectKey)).map(project -> view(project, reader));
    }

    private QueueView view(ProjectRef project, Actor reader) {
        ResearchQueue.Waiting waiting = queue.waiting(project.id(), reader, LIMIT);
        // The sort keeps the search's order within each readiness: ranked ones by rank, the others as they were written.
        List<QueueView.Row> rows = waiting.hypotheses().stream().map(QueueView.Row::of)
                .sorted(Comparator.comparing(QueueView.Row::readiness))
                .toList();
        boolean mayRank = rows.stream().findFirst().filter(row -> owners.lets(row.queued().issue(), reader)).isPresent();
        return new QueueView(project, rows, waiting.total(), mayRank);
    }
}
