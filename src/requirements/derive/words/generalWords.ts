/**
 * German words without a meaning of their own that are frequent parts of compounds in calls for medical projects: what a
 * compound is about stands in its other parts.
 */
export const GENERAL_WORDS =
  "Therapie Behandlung Diagnose Diagnostik Anwendung Anbieter Angebot Ansatz Lösung Verfahren Methode Projekt Vorhaben Programm " +
  "Studie Register Daten Datenbank Plattform Netz Netzwerk Zentrum Technik Technologie System Gerät Produkt Software Dienst " +
  "Leistung Management Monitoring Modell Konzept Strategie Prävention Vorsorge Nachsorge Versorgung Betreuung Begleitung Beratung " +
  "Patient Patientin Mensch Kinder Jugend Alter Frauen Männer Personen Bereich Gebiet Feld Bedarf Risiko Verlauf Station Labor " +
  "Gruppe Arbeit Team Personal Fachkraft Experte Szenario Prozess Funktion Material Stoff Zelle Gewebe Organ Alltag Langzeit Früh " +
  "Akut Heim Medizin Gesundheit Klinik Pharma Biotechnologie Industrie Hersteller Innovation Entwicklung Forschung Forscher " +
  "Forschende Förderung Initiative Sensor Robotik Software Tumor Chirurgie Herz Lunge Hirn Niere Leber";
