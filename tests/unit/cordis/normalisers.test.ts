import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { actorKind } from "../../../src/cordis/names/actorKind";
import { displayName } from "../../../src/cordis/names/displayName";
import { searchAliases } from "../../../src/cordis/names/searchAliases";
import { city } from "../../../src/cordis/places/city";
import { countryCode } from "../../../src/cordis/places/countryCode";
import { postalCode } from "../../../src/cordis/places/postalCode";
import { region } from "../../../src/cordis/places/region";
import { isAboutHealth } from "../../../src/cordis/records/isAboutHealth";
import { website } from "../../../src/cordis/records/website";

describe("displayName", () => {
  it.each([
    ["KLINIKUM DER UNIVERSITAET ZU KOELN", "DE", "Klinikum der Universität zu Köln"],
    [
      "FRAUNHOFER GESELLSCHAFT ZUR FORDERUNG DER ANGEWANDTEN FORSCHUNG EV",
      "DE",
      "Fraunhofer Gesellschaft zur Förderung der angewandten Forschung e.V.",
    ],
    [
      "RHEINISCH-WESTFAELISCHE TECHNISCHE HOCHSCHULE AACHEN",
      "DE",
      "Rheinisch-Westfälische Technische Hochschule Aachen",
    ],
    ["FORSCHUNGSZENTRUM JULICH GMBH", "DE", "Forschungszentrum Jülich GmbH"],
    ["DEUTSCHES ZENTRUM FUR LUFT - UND RAUMFAHRT EV", "DE", "Deutsches Zentrum für Luft- und Raumfahrt e.V."],
    ["TAROS CHEMICALS GMBH & CO KG", "DE", "Taros Chemicals GmbH & Co. KG"],
    ["BUNDESVERBAND IT-MITTELSTAND EV", "DE", "Bundesverband IT-Mittelstand e.V."],
    ["CHARITE - UNIVERSITAETSMEDIZIN BERLIN", "DE", "Charité - Universitätsmedizin Berlin"],
    ["CENTRE HOSPITALIER UNIVERSITAIRE D'ANGERS", "FR", "Centre Hospitalier Universitaire d'Angers"],
    ["ST GEORGE'S HOSPITAL MEDICAL SCHOOL", "GB", "St George's Hospital Medical School"],
    ["BOEHRINGER INGELHEIM VETMEDICA GMBH", "DE", "Boehringer Ingelheim Vetmedica GmbH"],
    ["FRIEDRICH LOEFFLER INSTITUT", "DE", "Friedrich Loeffler Institut"],
    ["JOHANN WOLFGANG GOETHE-UNIVERSITAET", "DE", "Johann Wolfgang Goethe-Universität"],
    ["SCHROEDER ET ASSOCIES SA", "LU", "Schroeder et Associes SA"],
    ["KREIS SOEST UND STADT COESFELD", "DE", "Kreis Soest und Stadt Coesfeld"],
    ["STADT DUELMEN", "DE", "Stadt Dülmen"],
    [
      "LEIBNIZ - INSTITUT FUR KATALYSE EV AN DER UNIVERSITAT ROSTOCK",
      "DE",
      "Leibniz - Institut für Katalyse e.V. an der Universität Rostock",
    ],
    ["SMART EV CHARGING GMBH", "DE", "Smart EV Charging GmbH"],
    ["EV GROUP E. THALLNER GMBH", "AT", "EV Group E. Thallner GmbH"],
    ["K-UTEC AG SALT TECHNOLOGIES", "DE", "K-Utec AG Salt Technologies"],
    ["INSPIRE AG FUR MECHATRONISCHE SYSTEME", "CH", "Inspire AG für Mechatronische Systeme"],
    ["EVALAN BV", "NL", "Evalan B.V."],
    ["PI SCHOOL SRL", "IT", "Pi School S.r.l."],
    ["ModuleWorks GmbH", "DE", "ModuleWorks GmbH"],
  ])("%s (%s) reads %s", (legalName, country, expected) => {
    expect(displayName(legalName, null, country, "1")).toBe(expected);
  });

  it("writes a short name in its own case", () => {
    expect(displayName("DRAWSKO DZNE", "DzNE", "PL", "1")).toBe("Drawsko DZNE");
    expect(displayName("TEMPOS", "TEMPOs", "FR", "1")).toBe("TEMPOs");
  });

  it("calls a nameless organisation after its PIC", () => {
    expect(displayName(null, null, null, "888897834")).toBe("Unnamed organisation (PIC 888897834)");
  });

  it("restores umlauts only where German is spoken", () => {
    expect(displayName("FUR TRADE", null, "GB", "1")).toBe("Fur Trade");
  });
});

describe("actorKind", () => {
  it.each([
    ["HES", "KLINIKUM DER UNIVERSITAET ZU KOELN", "DE", "UNIVERSITY_HOSPITAL"],
    ["HES", "ACADEMISCH ZIEKENHUIS LEIDEN", "NL", "UNIVERSITY_HOSPITAL"],
    [null, "Karolinska University Hospital", "SE", "UNIVERSITY_HOSPITAL"],
    ["HES", "FAKULTNI NEMOCNICE U SV ANNY V BRNE", "CZ", "UNIVERSITY_HOSPITAL"],
    ["REC", "AZIENDA OSPEDALIERO-UNIVERSITARIA CAREGGI", "IT", "UNIVERSITY_HOSPITAL"],
    ["PUB", "MEDICAL UNIVERSITY SOFIA", "BG", "AUTHORITY"],
    ["HES", "MEDICAL UNIVERSITY SOFIA", "BG", "UNIVERSITY"],
    ["HES", "RHEINISCH-WESTFAELISCHE TECHNISCHE HOCHSCHULE AACHEN", "DE", "UNIVERSITY"],
    ["HES", "EIDGENOESSISCHE TECHNISCHE HOCHSCHULE ZUERICH", "CH", "UNIVERSITY"],
    ["HES", "KUNGLIGA TEKNISKA HOEGSKOLAN", "SE", "UNIVERSITY"],
    ["HES", "DEUTSCHE SPORTHOCHSCHULE KOLN", "DE", "UNIVERSITY"],
    ["HES", "TECHNISCHE HOCHSCHULE KOELN", "DE", "UNIVERSITY_OF_APPLIED_SCIENCES"],
    ["HES", "HOCHSCHULE NIEDERRHEIN", "DE", "UNIVERSITY_OF_APPLIED_SCIENCES"],
    ["HES", "TAMPEREEN AMMATTIKORKEAKOULU OY", "FI", "UNIVERSITY_OF_APPLIED_SCIENCES"],
    [
      "HES",
      "FORSCHUNGSGESELLSCHAFT FUR ARBEITSPHYSIOLOGIE UND ARBEITSSCHUTZ E.V.",
      "DE",
      "RESEARCH_INSTITUTE",
    ],
    [
      "REC",
      "FUNDACION PARA LA INVESTIGACION BIOMEDICA DEL HOSPITAL UNIVERSITARIO CLINICO SAN CARLOS",
      "ES",
      "RESEARCH_INSTITUTE",
    ],
    ["OTH", "DEUTSCHE FORSCHUNGSGEMEINSCHAFT EV", "DE", "FUNDER"],
    ["OTH", "FEDERATION EUROPEENNE DES HOPITAUX ET DES SOINS DE SANTE", "BE", "NETWORK_OR_ALLIANCE"],
    ["PUB", "BUNDESMINISTERIUM DER VERTEIDIGUNG", "DE", "AUTHORITY"],
    ["OTH", "PROSPERKOLLEG E.V.", "DE", "UNKNOWN"],
    [null, "Vestische Caritas-Kliniken GmbH", "DE", "HOSPITAL"],
    [null, null, null, "UNKNOWN"],
  ])("%s %s (%s) is %s", (activityType, legalName, country, expected) => {
    expect(actorKind(activityType, legalName, null, country).kind).toBe(expected);
  });

  it("names the rule", () => {
    expect(actorKind("PRC", "ACME", null, "GB").basis).toBe("activity type PRC");
    expect(actorKind("HES", "UNIVERSITATSKLINIKUM BONN", null, "DE").basis).toMatch(
      /^name: university hospital/,
    );
  });
});

describe("city", () => {
  it.each([
    ["DE", "KOLN", "Köln"],
    ["DE", "Koeln", "Köln"],
    ["DE", "COLOGNE", "Köln"],
    ["DE", "MUENCHEN", "München"],
    ["AT", "VIENNA", "Wien"],
    ["IT", "ROME", "Roma"],
    ["IT", "ROMA RM", "Roma"],
    ["FR", "PARIS CEDEX 13", "Paris"],
    ["FR", "VILLENEUVE D ASCQ CEDEX", "Villeneuve-d'Ascq"],
    ["CZ", "PRAHA 6", "Praha"],
    ["ES", "GETAFE (MADRID)", "Getafe"],
    ["SE", 'STOCKHOLM"', "Stockholm"],
    ["XX", "SOMEWHERE UPON SEA", "Somewhere upon Sea"],
  ])("%s %s is %s", (country, raw, expected) => {
    expect(city(country, raw).city).toBe(expected);
  });

  it("does not carry an alias into another country", () => {
    expect(city("US", "COLOGNE").city).toBe("Cologne");
  });
});

describe("region", () => {
  it.each([
    ["50937", "Köln", true],
    ["D-58448", "Witten", true],
    ["48455", "Bad Bentheim", false],
    ["48477", "Hörstel", true],
    ["51598", "Friesenhagen", false],
    ["53557", "Bad Hönningen", false],
    ["53604", "Bad Honnef", true],
    ["37697", "Lauenförde", false],
    ["57518", "Betzdorf", false],
    ["59969", "Hallenberg", true],
    ["59969", "Bromskirchen", null],
    ["1069", "Dresden", false],
    ["80331", "Köln", false],
    [null, "KOLN", true],
    [null, "MUNICH", false],
    [null, "BERLIN", false],
    [null, "Neustadt", null],
  ])("German postal code %s, city %s: %s", (postCode, name, expected) => {
    expect(region("DE", postCode, name).isInRegion).toBe(expected);
  });

  it("is elsewhere abroad and unknown without a country", () => {
    expect(region("AT", "50937", "Köln").isInRegion).toBe(false);
    expect(region(null, "50937", "Köln").isInRegion).toBeNull();
  });

  it("asks the NUTS code before the city", () => {
    expect(region("DE", null, "KOLN", "DEB1A").isInRegion).toBe(false);
  });

  it("agrees with the source's own placement, but for four towns that it misses", () => {
    const rows: Record<string, string>[] = parse(
      readFileSync(join(__dirname, "../../../seed/cordis/organisations.csv")),
      {
        columns: true,
      },
    );
    const found = rows.filter(
      (row) =>
        region(countryCode(row["country"] ?? "") || null, row["postCode"] || null, row["city"] || null)
          .isInRegion,
    );
    expect(rows.filter((row) => row["nrw"] && !found.includes(row))).toEqual([]);
    const extra = found.filter((row) => !row["nrw"]).map((row) => row["city"]);
    expect(extra.sort()).toEqual(["Emmerich Am Rhein", "LUNEN", "Marienfeld", "WARSTEIN BELECKE"]);
  });
});

describe("isAboutHealth", () => {
  it("agrees with the source's column on every project of the seed", () => {
    const rows: Record<string, string>[] = parse(
      readFileSync(join(__dirname, "../../../seed/cordis/projects.csv")),
      {
        columns: true,
      },
    );
    const wrong = rows.filter((row) => {
      const { isAboutHealth: said } = isAboutHealth({
        euroSciVocPaths: row["euroSciVocPaths"]?.split("|") ?? [],
        legalBases: [row["legalBasis"] ?? ""],
        topicCode: row["topicCode"] ?? null,
        programmes: [row["programme"] ?? null, row["fundingScheme"] ?? null],
      });
      return said !== (row["health"] === "1");
    });
    expect(wrong).toEqual([]);
  });
});

describe("the small normalisers", () => {
  it("turn the EU's own country codes into ISO's", () => {
    expect(["UK", "EL", "de"].map(countryCode)).toEqual(["GB", "GR", "DE"]);
  });

  it("restore a German postal code and drop what is none", () => {
    expect(postalCode("DE", "1069")).toBe("01069");
    expect(postalCode("DE", "STUTTGART,")).toBeNull();
    expect(postalCode("GB", "SW1A 1AA")).toBe("SW1A 1AA");
  });

  it("complete a web address or give up", () => {
    expect(website("www.example.org/en")).toBe("https://www.example.org/en");
    expect(website("http://a.b / c.d")).toBeNull();
    expect(website("javascript:alert(1)")).toBeNull();
    expect(website("ftp://a.b")).toBeNull();
  });

  it("give a university hospital the names it is searched by", () => {
    const name = {
      legalName: "KLINIKUM DER UNIVERSITAET ZU KOELN",
      shortName: "UKKOELN",
      country: "DE",
      city: "Köln",
    };
    const aliases = searchAliases({
      ...name,
      name: "Klinikum der Universität zu Köln",
      kind: "UNIVERSITY_HOSPITAL",
    });
    expect(aliases).toEqual(
      expect.arrayContaining(["UKKOELN", "Uniklinik Köln", "Universitätsklinikum Köln"]),
    );
  });
});
