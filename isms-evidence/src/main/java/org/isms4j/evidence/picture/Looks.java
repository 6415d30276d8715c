package org.isms4j.evidence.picture;

import java.util.List;
import java.util.Locale;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.standard.FlowBasis;

/** The styles of a picture. What colour tells, a shape or a word tells as well, for prints without colour. */
final class Looks {

    /** From what lies lowest to what lies on top. */
    static final List<FlowState> PAINTED = List.of(
            FlowState.NOT_APPLICABLE,
            FlowState.NOT_YET_DUE,
            FlowState.LIVE,
            FlowState.NOT_DEMONSTRATED,
            FlowState.DEAD);

    static final String SHEET = """

            text { font-family: Helvetica, Arial, "Liberation Sans", sans-serif; fill: #1c2733; }
            .page { fill: #ffffff; }
            .title { font-size: 25px; font-weight: bold; }
            .subtitle { font-size: 14px; }
            .stage { stroke: #ffffff; stroke-width: 3; }
            .stage-Plan { fill: #f1f5f9; } .stage-Support { fill: #e9eef3; } .stage-Do { fill: #f6f3ea; }
            .stage-Check { fill: #f1f5f9; } .stage-Act { fill: #f6f3ea; }
            .stage-name { font-size: 24px; font-weight: bold; fill: #8492a0; letter-spacing: 2px; }
            .line, .head, .bar, .cross { fill: none; stroke: #22476b; stroke-width: 1.4; }
            .explicit .line, .explicit .head, .explicit .bar { stroke-width: 2.2; }
            .practice .line { stroke-width: 1; }
            .live .head { fill: #22476b; stroke-width: 1; }
            .dead .line, .dead .head, .dead .bar, .dead .cross { stroke: #c0121f; }
            .dead .line { stroke-dasharray: 9 5; }
            .dead .bar { stroke-width: 3.5; }
            .cross { stroke-width: 2.4; }
            .not-demonstrated .line, .not-demonstrated .head { stroke: #6d7680; }
            .not-demonstrated .line { stroke-dasharray: 5 5; }
            .not-yet-due .line, .not-yet-due .head { stroke: #6d7680; }
            .not-yet-due .line { stroke-dasharray: 0.1 5; stroke-linecap: round; }
            .not-demonstrated .head, .not-yet-due .head { fill: #ffffff; stroke-width: 1.2; }
            .flow.not-applicable .line { stroke: #c3cbd3; stroke-width: 0.7; }
            .target { fill: none; stroke: #000000; stroke-opacity: 0; stroke-width: 10; }
            .loop { fill: none; stroke: #f2c230; stroke-width: 13; stroke-linecap: butt; }
            .loop-in-time { stroke-dasharray: 5 4; }
            .loop-broken { stroke: #d8cfae; stroke-dasharray: 14 6; }
            .loop-end { stroke: #e59aa0; stroke-dasharray: 4 4; }
            .label { font-size: 10.5px; font-weight: bold; } .plate { fill: #ffffff; fill-opacity: 0.85; }
            .pill { fill: #ffffff; stroke: #c0121f; stroke-width: 1.4; }
            .not-demonstrated .pill { stroke: #6d7680; stroke-dasharray: 3 2; }
            .dead .label { fill: #a00d18; }
            .not-demonstrated .label, .not-yet-due .label, .flow.not-applicable .label { fill: #4b545d; }
            .count { font-weight: normal; }
            .badge { fill: #1c2733; } .badge-text { font-size: 9.5px; font-weight: bold; fill: #ffffff; }
            .box { fill: #e4f1e4; stroke: #2c5e3a; stroke-width: 1.6; }
            .overdue .box { fill: #fde3bd; stroke: #9a4a00; stroke-width: 4; }
            .resting .box { fill: #ededed; stroke: #5b646d; }
            .never .box { fill: #ffffff; stroke: #5b646d; stroke-width: 2; stroke-dasharray: 7 4; }
            .process.not-applicable .box { fill: #ffffff; stroke: #c3cbd3; stroke-width: 1; }
            .process.not-applicable text { fill: #6d7680; }
            .heart .rim { fill: none; stroke: #1c2733; stroke-width: 1; }
            .id { font-size: 14px; font-weight: bold; } .clauses { font-size: 10px; }
            .name { font-size: 11.5px; } .state { font-size: 9.5px; }
            .lack { fill: #1c2733; } .lack-text { font-size: 9px; font-weight: bold; fill: #ffffff; }
            .inside { fill: #22476b; stroke: #22476b; stroke-width: 1.4; }
            .dead .inside { fill: #ffffff; stroke: #c0121f; }
            .not-demonstrated .inside { fill: #ffffff; stroke: #6d7680; stroke-dasharray: 2.5 2; }
            .not-yet-due .inside { fill: #ffffff; stroke: #6d7680; stroke-dasharray: 0.1 3; stroke-linecap: round; }
            .flow.not-applicable .inside { fill: #ffffff; stroke: #c3cbd3; stroke-width: 1; }
            .heading { font-size: 14px; font-weight: bold; } .rule { stroke: #8492a0; stroke-width: 1; }
            .note { font-size: 11.5px; } .legend { font-size: 11.5px; }
            """;

    private Looks() {}

    static String state(FlowState state) {
        return state.label().replace(' ', '-');
    }

    static String flow(RealisedFlow flow) {
        return flow(flow.state(), flow.flow().basis());
    }

    static String flow(FlowState state, FlowBasis basis) {
        return "flow " + state(state) + " " + basis.name().toLowerCase(Locale.ROOT);
    }
}
