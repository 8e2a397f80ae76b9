package org.sequitur.followup;

/** How stakeholders took part. */
@Word("How stakeholders took part")
public enum EngagementKind {
    CONSULTATION,
    JOINT_MONITORING
}
