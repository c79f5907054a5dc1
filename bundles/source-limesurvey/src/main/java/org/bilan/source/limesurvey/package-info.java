/**
 * Reads exports of LimeSurvey: whatever their headers say, columns are named by the codes of
 * questions, and questions and options have their texts. The files themselves are read by the
 * readers of their formats.
 */
package org.bilan.source.limesurvey;
