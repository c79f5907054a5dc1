import java.io.*;
import java.nio.charset.*;
import java.nio.file.*;
import java.text.*;
import java.util.*;
import java.util.concurrent.*;
import net.sf.jasperreports.engine.*;
import net.sf.jasperreports.engine.data.JRBeanCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.*;
import net.sf.jasperreports.pdf.*;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/**
 * The bilan in JasperReports. The indicators are computed in plain Java (Data), the document is filled and exported here.
 * compile TEMPLATES OUT | one DATA COMMON JASPERS OUT [plain|tagged|pdfa] | warm ... | incr ... | burst ...
 */
public class JasperBilan {
    static final String[] T = {"cover", "toc", "key", "body", "table", "annex"};
    public static class Block { String kind, text, key = ""; Double total = 0.0; List<Data.Cell> cells;
        public String getKind() { return kind; } public String getText() { return text; } public String getKey() { return key; } public Double getTotal() { return total; } public List<Data.Cell> getCells() { return cells; } }
    public static class Toc { String title; Integer page, level; Toc(String t, int p, int l) { title = t; page = p; level = l; } public String getTitle() { return title; } public Integer getPage() { return page; } public Integer getLevel() { return level; } }
    public static class Key { String label, value; Key(String l, String v) { label = l; value = v; } public String getLabel() { return label; } public String getValue() { return value; } }

    static List<String> doc; static List<Data.Ind> inds; static final Map<String, Data.Ind> BY = new HashMap<>(); static final Map<String, JasperReport> R = new ConcurrentHashMap<>(); static String mode = "tagged";
    static final String[] KEYS = {"ev_total", "ev_orgs", "ev_communes", "ev_part_sum", "ev_part_avg", "ev_budget_sum", "or_total", "or_nouveaux", "pr_total", "pr_diffusion", "en_total", "en_satisf", "hi_growth", "ev_gros"};

    static String num(double v) { DecimalFormat f = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.FRANCE)); return f.format(v); }
    static String prose(String p, Map<String, List<Data.Cell>> r) { StringBuilder b = new StringBuilder(); int i = 0;
        while (true) { int j = p.indexOf('{', i); if (j < 0) return b.append(p.substring(i)).toString(); int k = p.indexOf('}', j);
            b.append(p, i, j).append("<b>").append(num(v(r, p.substring(j + 1, k)))).append("</b>"); i = k + 1; } }
    static double v(Map<String, List<Data.Cell>> r, String n) { List<Data.Cell> c = r.get(n); double x = c.isEmpty() ? 0 : c.get(0).v(); return Double.isFinite(x) ? x : 0; }
    static List<Data.Cell> clean(List<Data.Cell> l) { return l.stream().filter(c -> Double.isFinite(c.v())).toList(); }

    /** chapters as lists of blocks */
    static List<List<Block>> chapters(Map<String, List<Data.Cell>> r) { List<List<Block>> ch = new ArrayList<>();
        for (String s : doc) { String[] f = s.split("\t"); Block b = new Block(); b.kind = f[0];
            switch (f[0]) { case "H" -> { b.text = f[1]; ch.add(new ArrayList<>()); } case "P" -> b.text = prose(f[1], r);
                default -> { String n = f[f.length - 1]; Data.Ind i = BY.get(n); if (f[0].equals("C")) b.kind = f[1]; b.text = i.label(); b.cells = clean(r.get(n)); b.key = i.dims().get(0); b.total = i.agg().matches("count|sum") ? b.cells.stream().mapToDouble(Data.Cell::v).sum() : 0.0; } }
            ch.get(ch.size() - 1).add(b); }
        return ch; }
    static JasperPrint fill(String t, int off, Collection<?> beans, Object... kv) throws JRException { Map<String, Object> p = new HashMap<>(); p.put("OFFSET", off); p.put(JRParameter.REPORT_LOCALE, Locale.FRANCE); for (int i = 0; i < kv.length; i += 2) p.put((String) kv[i], kv[i + 1]);
        return JasperFillManager.fillReport(R.get(t), p, beans == null ? new JREmptyDataSource() : new JRBeanCollectionDataSource(beans)); }
    static class Prints { JasperPrint cover, toc, key, annex; List<JasperPrint> ch = new ArrayList<>(); List<List<Block>> blocks; int[] off;
        List<JasperPrint> all() { List<JasperPrint> l = new ArrayList<>(List.of(cover, toc, key)); l.addAll(ch); l.add(annex); return l; } }

    static Prints build(Data d, Map<String, List<Data.Cell>> r, String sub) throws JRException { Prints p = new Prints();
        p.blocks = chapters(r); p.off = new int[p.blocks.size()]; int off = 3; List<Toc> toc = new ArrayList<>();
        p.key = fill("key", 2, Arrays.stream(KEYS).map(k -> new Key(BY.get(k).label(), num(v(r, k)))).toList());
        for (int i = 0; i < p.blocks.size(); i++) { p.off[i] = off; JasperPrint jp = fill("body", off, p.blocks.get(i), "TABLE", R.get("table")); p.ch.add(jp);
            Map<String, PrintBookmark> bm = new HashMap<>(); walk(jp.getBookmarks(), bm);
            for (Block b : p.blocks.get(i)) if (!b.kind.equals("P")) { PrintBookmark k = bm.get(b.text); toc.add(new Toc(b.text, off + 1 + (k == null ? 0 : k.getPageIndex()), b.kind.equals("H") ? 1 : 2)); }
            off += jp.getPages().size(); }
        toc.add(new Toc("Annexe : revue de presse", off + 1, 1));
        p.annex = fill("annex", off, d.pr); p.toc = fill("toc", 1, toc); p.cover = fill("cover", 0, null, "TITLE", "Bilan du Mois de l’économie sociale et solidaire 2011", "SUB", sub); return p; }
    static void walk(List<PrintBookmark> l, Map<String, PrintBookmark> m) { if (l != null) for (PrintBookmark b : l) { m.putIfAbsent(b.getLabel(), b); walk(b.getBookmarks(), m); } }
    static void pdf(Prints p, Path out) throws Exception { JRPdfExporter e = new JRPdfExporter(); e.setExporterInput(SimpleExporterInput.getInstance(p.all())); SimplePdfExporterConfiguration c = new SimplePdfExporterConfiguration();
        c.setMetadataTitle("Bilan du Mois de l’ESS 2011"); c.setDisplayMetadataTitle(true); c.setCreatingBatchModeBookmarks(false); c.setCompressed(true);
        if (!mode.equals("plain")) { c.setTagged(true); c.setTagLanguage("fr-FR"); }
        if (mode.equals("pdfa")) { c.setPdfaConformance(PdfaConformanceEnum.PDFA_2A); c.setIccProfilePath(icc()); }
        e.setConfiguration(c);
        try (OutputStream o = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16)) { e.setExporterOutput(new SimpleOutputStreamExporterOutput(o)); e.exportReport(); } }
    /** the sRGB profile that the JDK ships, as a file (the exporter wants a path) */
    static synchronized String icc() throws IOException { Path p = Paths.get(System.getProperty("java.io.tmpdir"), "srgb-bench.icc"); if (!Files.exists(p)) Files.write(p, java.awt.color.ICC_Profile.getInstance(java.awt.color.ColorSpace.CS_sRGB).getData()); return p.toString(); }
    static long cpu() { return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime(); }
    static double ms(long a, long b) { return (b - a) / 1e6; }

    public static void main(String[] a) throws Exception {
        if (a[0].equals("compile")) { Files.createDirectories(Paths.get(a[2])); for (String t : T) JasperCompileManager.compileReportToFile(a[1] + "/" + t + ".jrxml", a[2] + "/" + t + ".jasper"); return; }
        Path data = Paths.get(a[1]), common = Paths.get(a[2]), out = Paths.get(a[4]); if (a.length > 5) mode = a[5]; Charset cs = Charset.forName(a.length > 6 ? a[6] : "windows-1252"); int n = a.length > 7 ? Integer.parseInt(a[7]) : 10;
        Files.createDirectories(out); for (String t : T) R.put(t, (JasperReport) JRLoader.loadObject(new File(a[3], t + ".jasper")));
        doc = Files.readAllLines(common.resolve("document.tsv")); inds = Data.indicators(common.resolve("indicators.tsv")); for (Data.Ind i : inds) BY.put(i.name(), i);
        switch (a[0]) {
            case "one" -> { Data d = Data.load(data, cs, true); Prints p = build(d, d.all(inds, false), "Édition nationale"); pdf(p, out.resolve("bilan-" + mode + ".pdf")); }
            case "warm" -> { List<Double> tot = new ArrayList<>(), dl = new ArrayList<>(), fl = new ArrayList<>(), xl = new ArrayList<>(); 
                for (int k = 0; k < n; k++) { long s = System.nanoTime(), c = cpu(); Data d = Data.load(data, cs, true); var r = d.all(inds, false); long m = System.nanoTime(); Prints p = build(d, r, "Édition nationale"); long f = System.nanoTime(); pdf(p, out.resolve("warm.pdf")); long e = System.nanoTime();
                    System.out.printf(Locale.ROOT, "%.1f\t%.1f%n", ms(s, e), ms(c, cpu())); if (k > 0) { tot.add(ms(s, e)); dl.add(ms(s, m)); fl.add(ms(m, f)); xl.add(ms(f, e)); } }
                System.out.printf(Locale.ROOT, "warm median of %d (2nd to %dth): %.0f ms (data %.0f, fill %.0f, export %.0f)%n", tot.size(), n, Data.median(tot), Data.median(dl), Data.median(fl), Data.median(xl)); }
            case "incr" -> { Data d = Data.load(data, cs, true); var r = new HashMap<>(d.all(inds, false)); Prints p = build(d, r, "Édition nationale"); pdf(p, out.resolve("incr.pdf")); for (int k = 0; k < 5; k++) { build(d, r, "x"); pdf(p, out.resolve("incr.pdf")); }
                List<Double> tot = new ArrayList<>(), f1 = new ArrayList<>(); int cIdx = 1;
                for (int k = 0; k < n; k++) { List<Data.Cell> ch = new ArrayList<>(r.get("ev_semaine")); ch.set(0, new Data.Cell(ch.get(0).k1(), "", ch.get(0).v() + k + 1)); r.put("ev_semaine", ch);
                    long s = System.nanoTime(), c = cpu(); p.ch.set(cIdx, fill("body", p.off[cIdx], chapters(r).get(cIdx), "TABLE", R.get("table"))); long f = System.nanoTime(); pdf(p, out.resolve("incr.pdf")); long e = System.nanoTime();
                    System.out.printf(Locale.ROOT, "%.1f\t%.1f%n", ms(s, e), ms(c, cpu())); if (k > 0) { tot.add(ms(s, e)); f1.add(ms(s, f)); } }
                System.out.printf(Locale.ROOT, "incremental, one chapter refilled, everything exported again: median of %d %.0f ms (refill %.1f)%n", tot.size(), Data.median(tot), Data.median(f1)); }
            case "burst" -> { for (int k = 0; k < n; k++) { long s = System.nanoTime(), c = cpu(); Data d = Data.load(data, cs, true); List<String> names = new ArrayList<>(d.hist.stream().map(Data.Hist::region).distinct().toList()); names.add(0, ""); ExecutorService ex = Executors.newFixedThreadPool(2); List<Future<?>> fs = new ArrayList<>();
                    for (String g : names) fs.add(ex.submit(() -> { Data x = g.isEmpty() ? d : d.region(g); Prints p = build(x, x.all(inds, false), g.isEmpty() ? "Édition nationale" : "Région " + g); pdf(p, out.resolve("burst-" + names.indexOf(g) + ".pdf")); return null; }));
                    for (Future<?> f : fs) f.get(); ex.shutdown(); System.out.printf(Locale.ROOT, "%.1f\t%.1f%n", ms(s, System.nanoTime()), ms(c, cpu())); } }
        }
    }
}
