package org.bilan.compute.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SilenceTest {

  private static final int THRESHOLD = 5;

  @Test
  void aSmallGroupIsSilentAndSoIsTheSmallestOther() {
    assertThat(silent(figure(20, 3, 9, 12))).containsExactly(1, 2);
  }

  @Test
  void silentGroupsAreTogetherAsManyAsTheThreshold() {
    assertThat(silent(figure(20, 1, 2, 12))).containsExactly(1, 2, 3);
  }

  @Test
  void twoSmallGroupsOfEnoughPeopleNeedNoThird() {
    assertThat(silent(figure(20, 3, 2, 12))).containsExactly(1, 2);
  }

  @Test
  void nobodyIsNoGroup() {
    assertThat(silent(figure(20, 0, 9))).isEmpty();
  }

  @Test
  void groupsThatAnsweredAlikeAreNotEnough() {
    Answers answers = figure(List.<long[][]>of(counts(20, 3, 2, 6)), 20, 3, 2, 12);
    assertThat(silent(answers)).containsExactly(1, 2, 3);
  }

  @Test
  void peopleOfNoPartAreAGroupThatNobodyPublishes() {
    Answers answers =
        new Answers(
            counts(20, 3, 9, 6),
            counts(0, 0, 0, 0),
            new boolean[] {true, true, true, false},
            false,
            List.of());
    Silence silence = new Silence(answers, THRESHOLD);
    assertThat(silence.isSilent(1, 0)).isTrue();
    assertThat(silence.isSilent(2, 0)).isFalse();
  }

  @Test
  void whereAllPartsAreSilentTheNationMaySpeak() {
    Silence silence = new Silence(figure(2, 3), THRESHOLD);
    assertThat(silence.isSilentInNation(0)).isFalse();
    assertThat(silent(figure(2, 3))).containsExactly(0, 1);
  }

  @Test
  void aGroupWhoseLeftOutAreFewIsSilentToo() {
    Answers answers = new Answers(counts(20, 9, 12), counts(40, 2, 30), told(3), false, List.of());
    assertThat(silent(answers)).containsExactly(1, 2);
  }

  @Test
  void aLineOfATableIsNotGivenAwayByItsTotal() {
    long[][] sizes = {{9, 2, 7}, {9, 9, 9}};
    Silence silence =
        new Silence(new Answers(sizes, new long[2][3], told(2), true, List.of()), THRESHOLD);
    assertThat(silence.isSilent(0, 1)).isTrue();
    assertThat(silence.isSilent(0, 2)).isTrue();
    assertThat(silence.isSilent(0, 0)).isFalse();
    // The nation less the other part would give both away.
    assertThat(silence.isSilent(1, 1)).isTrue();
    assertThat(silence.isSilent(1, 2)).isTrue();
  }

  /** Fréchet: with sizes and sums known, a count is known exactly only where its bounds meet. */
  @Test
  void noAnswerOfASilentGroupFollowsFromTheNationAndTheOthers() {
    Random random = new Random(2011);
    for (int round = 0; round < 3000; round++) {
      long[][] sizes = new long[3 + random.nextInt(8)][1];
      long[][] yes = new long[sizes.length][1];
      long[][] no = new long[sizes.length][1];
      for (int part = 0; part < sizes.length; part++) {
        sizes[part][0] = random.nextInt(14);
        yes[part][0] = random.nextInt((int) sizes[part][0] + 1);
        no[part][0] = sizes[part][0] - yes[part][0];
      }
      Answers answers =
          new Answers(
              sizes, new long[sizes.length][1], told(sizes.length), false, List.of(yes, no));
      Silence silence = new Silence(answers, THRESHOLD);
      if (!silence.isSilentInNation(0)) {
        assertNotGivenAway(silence, sizes, yes);
        assertNotGivenAway(silence, sizes, no);
      }
    }
  }

  private static void assertNotGivenAway(Silence silence, long[][] sizes, long[][] given) {
    int[] silent =
        IntStream.range(0, sizes.length)
            .filter(part -> silence.isSilent(part, 0) && sizes[part][0] > 0)
            .toArray();
    long people = IntStream.of(silent).mapToLong(part -> sizes[part][0]).sum();
    long answer = IntStream.of(silent).mapToLong(part -> given[part][0]).sum();
    boolean all =
        silent.length
            == IntStream.range(0, sizes.length).filter(part -> sizes[part][0] > 0).count();
    for (int part : silent) {
      long least = Math.max(0, sizes[part][0] + answer - people);
      long most = Math.min(sizes[part][0], answer);
      if (answer > 0 && !all) {
        assertThat(least).as(Arrays.deepToString(sizes)).isLessThan(most);
      }
    }
  }

  private static List<Integer> silent(Answers answers) {
    Silence silence = new Silence(answers, THRESHOLD);
    return IntStream.range(0, answers.parts())
        .filter(part -> silence.isSilent(part, 0))
        .boxed()
        .toList();
  }

  private static Answers figure(long... sizes) {
    return figure(List.of(), sizes);
  }

  private static Answers figure(List<long[][]> facts, long... sizes) {
    return new Answers(counts(sizes), new long[sizes.length][1], told(sizes.length), false, facts);
  }

  private static long[][] counts(long... sizes) {
    return Arrays.stream(sizes).mapToObj(size -> new long[] {size}).toArray(long[][]::new);
  }

  private static boolean[] told(int parts) {
    boolean[] told = new boolean[parts];
    Arrays.fill(told, true);
    return told;
  }
}
