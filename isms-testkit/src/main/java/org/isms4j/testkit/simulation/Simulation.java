package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.isms4j.model.snapshot.IsmsSnapshot;

/**
 * A simulated organization over three years, from 1 November 2023 to 31 October 2026: Harbour Logistics, a terminal
 * operator with about 120 people, of whom some forty work within the scope of its ISMS. The same behaviour always
 * yields the same records; no clock, zone or locale has a part in it.
 *
 * <pre>{@code
 * IsmsSnapshot isms = Simulation.of(Behaviour.HARBOUR).run();
 * isms.all(Risk.TYPE).size(); // the risks of all runs
 * }</pre>
 *
 * <p>API status: experimental. Users call it; it is not meant to be extended. Thread-safe.
 */
public final class Simulation {

    /** First day of the story. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2023, 11, 1);

    /** Last day of the story; nothing is recorded after it. */
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

    private static final long SEED = 27_001L;

    private final Behaviour behaviour;

    private Simulation(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    /**
     * Prepares the simulation of a behaviour.
     *
     * @param behaviour way in which the organization runs its ISMS
     * @return the simulation
     */
    public static Simulation of(Behaviour behaviour) {
        return new Simulation(behaviour);
    }

    /**
     * Plays the three years.
     *
     * @return all records the organization keeps
     */
    public IsmsSnapshot run() {
        Journal journal = new Journal(FIRST_DAY, LAST_DAY, SEED);
        List<Story> stories = stories(new Stage(behaviour, journal));
        for (YearMonth month = YearMonth.from(FIRST_DAY); !month.atEndOfMonth().isAfter(LAST_DAY); ) {
            play(stories, month);
            month = month.plusMonths(1);
        }
        return journal.freeze();
    }

    private static void play(List<Story> stories, YearMonth month) {
        month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .forEach(day -> stories.forEach(story -> story.play(day)));
    }

    private static List<Story> stories(Stage stage) {
        return List.of(
                new DeclarationStory(stage),
                new PeopleStory(stage),
                new DocumentStory(stage),
                new ContextStory(stage),
                new ProviderStory(stage),
                new ScopeStory(stage),
                new PolicyStory(stage),
                new ProcessStory(stage),
                new CompetenceStory(stage),
                new AwarenessStory(stage),
                new CommunicationStory(stage),
                new IncidentStory(stage),
                new ThreatStory(stage),
                new ChangeStory(stage),
                new RiskStory(stage),
                new ControlStory(stage),
                new TreatmentStory(stage),
                new StatementStory(stage),
                new PlanningStory(stage),
                new ObjectiveStory(stage),
                new ResourceStory(stage),
                new MeasurementStory(stage),
                new AuditStory(stage),
                new NonconformityStory(stage),
                new ImprovementStory(stage),
                new ReviewStory(stage),
                new LeadershipStory(stage));
    }

    /** Returns the behaviour that is simulated. */
    @Override
    public String toString() {
        return "Simulation of " + behaviour;
    }
}
