/** The words that carry the answers of a survey over to all it stands for, with their margin. */
package org.bilan.indicators.survey;
