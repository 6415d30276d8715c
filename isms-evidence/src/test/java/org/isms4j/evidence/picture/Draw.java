package org.isms4j.evidence.picture;
import java.nio.file.*;
import org.isms4j.evidence.*;
import org.isms4j.model.interaction.*;
public class Draw { public static void main(String[] a) throws Exception {
 Path d=Path.of(a[0]);
 for (String n : new String[]{"living","silos","paper","hostile"}) {
  InteractionMap m = switch(n){case "living"->SampleMaps.living();case "silos"->SampleMaps.silos();case "paper"->SampleMaps.paper();default->SampleMaps.living("<b>\"&#'\\]}|\u202e%%\uffff\ud800`$"+"x".repeat(400));};
  InteractionPicture p=InteractionPicture.of(m);
  for (String f : new String[]{"svg","dot","mmd","txt"}) { p.writeTo(d.resolve(n+"."+f)); for (String q : new String[]{"MRV","OPS"}) p.process(q).writeTo(d.resolve(n+"-"+q+"."+f)); }
 } } }
