/**
 * German words that are frequent parts of compounds in calls for medical projects and mean nothing by themselves there: what a
 * compound is about stands in its other parts. `Herzmedizin` is not about medicine at large, though a label says `Medizin`.
 */
export const GENERAL_WORDS =
  "Therapie Behandlung Diagnose Anwendung Anbieter Angebot Ansatz Lösung Verfahren Methode Projekt " +
  "Vorhaben Programm Studie Register Daten Datenbank Plattform Netz Netzwerk Zentrum Technik " +
  "Technologie System Gerät Produkt Dienst Leistung Management Monitoring Modell Konzept Strategie " +
  "Nachsorge Betreuung Begleitung Beratung Patient Patientin Mensch Kinder Jugend Alter Frauen Männer " +
  "Personen Bereich Gebiet Feld Bedarf Risiko Verlauf Station Labor Gruppe Arbeit Team Personal " +
  "Fachkraft Experte Szenario Prozess Funktion Material Stoff Zelle Gewebe Organ Alltag Langzeit Früh " +
  "Akut Heim Medizin Gesundheit Pharma Biotechnologie Industrie Hersteller Innovation Forscher " +
  "Forschende Förderung Initiative Herz Lunge Hirn Niere Leber Software " +
  "Brust Darm Magen Haut Blut Prostata Kopf Hals Blase Schilddrüse Gehirn Speiseröhre";
