package org.bilan.pdf.itext;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/** Refuses what is not a vector in a plain colour: images, devices of pixels, exclusive-or. */
abstract class PixelFreeGraphics extends Graphics2D {

  @Override
  public boolean drawImage(Image image, AffineTransform placed, ImageObserver observer) {
    throw refused("an image");
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
    throw refused("an image");
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform placed) {
    throw refused("an image");
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform placed) {
    throw refused("an image");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw refused("an image");
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    throw refused("an image");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, Color behind, ImageObserver observer) {
    throw refused("an image");
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, Color behind, ImageObserver observer) {
    throw refused("an image");
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      ImageObserver observer) {
    throw refused("an image");
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      Color behind,
      ImageObserver observer) {
    throw refused("an image");
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw refused("a copy of what was painted");
  }

  @Override
  public void setXORMode(Color other) {
    throw refused("exclusive-or painting");
  }

  @Override
  public void drawString(AttributedCharacterIterator iterator, int x, int y) {
    throw refused("text with attributes");
  }

  @Override
  public void drawString(AttributedCharacterIterator iterator, float x, float y) {
    throw refused("text with attributes");
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw refused("a device of pixels");
  }

  static UnsupportedOperationException refused(String what) {
    return new UnsupportedOperationException("A chart is made of vectors, and cannot hold " + what);
  }
}
