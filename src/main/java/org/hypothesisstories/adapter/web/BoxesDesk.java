package org.hypothesisstories.adapter.web;

import java.util.Optional;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.overview.BoxFilter;
import org.hypothesisstories.application.overview.BoxPage;
import org.hypothesisstories.application.overview.ReadProjectBoxes;
import org.hypothesisstories.application.rehearsal.RehearseSweeps;
import org.hypothesisstories.domain.timebox.Actor;

/** Makes the page of a project's time boxes. */
public class BoxesDesk {
    private static final int ROWS = 50;
    private static final String TONIGHT = "tonight";

    private final ReadProjectBoxes readProjectBoxes;
    private final RehearseSweeps rehearseSweeps;
    private final ReaderWords reader;
    private final DateWords dates;

    public BoxesDesk(ReadProjectBoxes readProjectBoxes, RehearseSweeps rehearseSweeps, ReaderWords reader, DateWords dates) {
        this.readProjectBoxes = readProjectBoxes;
        this.rehearseSweeps = rehearseSweeps;
        this.reader = reader;
        this.dates = dates;
    }

    /** The page; empty for a project that the actor may not see. What cannot be read of the wish is taken as not wished. */
    Optional<BoxesPageView> show(Actor actor, String projectKey, BoxesWish wish) {
        BoxFilter filter = BoxFilter.byKey(wish.show()).orElse(BoxFilter.ALL);
        BoxPage page = new BoxPage(filter, start(wish.start()), ROWS);
        String until = wish.until().isEmpty() ? TONIGHT : wish.until();
        return readProjectBoxes.read(projectKey, actor, page).flatMap(boxes -> rehearseSweeps.until(until, projectKey, actor)
                .map(run -> new BoxesPageView(boxes, new RehearsalView(run, until, reader.now(), dates), reader.now(), dates)));
    }

    private static int start(String written) {
        return written.matches("\\d{1,7}") ? Integer.parseInt(written) : 0;
    }
}
