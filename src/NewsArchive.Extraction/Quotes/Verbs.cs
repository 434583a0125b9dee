using System.Collections.Frozen;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Brings reporting verbs of all languages to one English word, so that they can be searched for.</summary>
internal static class Verbs
{
    private const string AccordingTo = "according to";

    private static readonly FrozenDictionary<string, string> Foreign = Read("""
        say: sagte sagten sagt sagen gesagt meinte meinten meint äußerte äußerten äußert geäußert sprach spricht so dit disent dijo dijeron dice dicen dicho disse dissero dice dicono detto disseram diz dizem dito kata katanya ujar ujarnya tutur tuturnya ucap ucapnya berkata mengatakan قال وقال فقال قالت وقالت يقول تقول
        declare: erklärte erklärten erklärt déclaré déclare declaró declararon declara declarado dichiarato dichiara dichiarò declarou declaram declara menyatakan صرح وصرح صرحت وصرحت أعلن وأعلن أعلنت وأعلنت
        add: fügte ergänzte ergänzt ajouté ajoute añadió añadieron añade agregó agregaron agrega aggiunto aggiunge aggiunse acrescentou acrescenta imbuh imbuhnya menambahkan أضاف وأضاف أضافت وأضافت
        stress: betonte betonten betont unterstrich unterstreicht souligné souligne insisté insiste subrayó subraya insistió sottolineato sottolinea ribadito ribadisce ressaltou destacou tegas tegasnya menegaskan tandas tandasnya أكد وأكد أكدت وأكدت شدد وشدد شددت وشددت
        write: schrieb schrieben schreibt geschrieben écrit escribió escribe scritto scrive escreveu escreve tulis tulisnya menulis كتب وكتب كتبت وكتبت
        explain: erläuterte erläutert expliqué explique explicó explicaron explica spiegato spiega spiegò explicou jelas jelasnya terang terangnya menjelaskan أوضح وأوضح أوضحت وأوضحت
        warn: warnte warnten warnt gewarnt mahnte mahnten mahnt prévenu prévient averti avertit advirtió advirtieron advierte avvertito avverte alertou alerta advertiu memperingatkan حذر وحذر حذرت وحذرت
        claim: behauptete behaupteten behauptet prétendu prétend affirmé affirme afirmó afirmaron afirma affermato afferma affermò afirmou afirmaram
        report: berichtete berichteten berichtet rapporté rapporte informó informa relatou informou melaporkan أفاد وأفاد أفادت وأفادت ذكر وذكر ذكرت وذكرت نقل ونقل
        announce: verkündete verkündeten kündigte kündigten angekündigt mitgeteilt teilte teilten annoncé annonce anunció anuncia annunciato annuncia anunciou anuncia mengumumkan
        criticize: kritisierte kritisierten kritisiert beklagte beklagten dénoncé dénonce criticó critica denunció denuncia criticou mengkritik
        demand: forderte forderten fordert fordern gefordert verlangte verlangten réclamé exige reclamó pidió meminta
        answer: antwortete antworteten entgegnete entgegneten erwiderte erwiderten répondu répond rétorqué respondió responde risposto risponde respondeu menjawab رد ورد
        ask: fragte fragt fragten demandé demande preguntó pregunta chiesto chiede perguntou bertanya
        confirm: bestätigte bestätigten bestätigt confirmé confirme confirmó confermato confirmou
        call: nannte nennt nannten bezeichnete bezeichneten bezeichnet qualifié qualifie calificó califica llamó tildó definito definisce chamou classificou menyebut وصف ووصف وصفت ووصفت
        deny: bestritt bestreitet dementierte dementiert dementierten démenti dément nié nie negó niega negaron desmintió negato nega smentito smentisce negou membantah menyangkal نفى ونفى نفت ونفت
        reject: wies rejeté rejette rechazó rechaza rechazaron respinto respinge rejeitou menolak menepis رفض ورفض رفضت ورفضت
        promise: versprach verspricht promis promet prometió promete prometeu
        """);

    /// <summary>Every form of every verb with the plain English one.</summary>
    public static IEnumerable<(string Form, string Plain)> Forms =>
        ReportingVerbs.All.Concat(Foreign.Select(form => (form.Key, form.Value))).Append((AccordingTo, AccordingTo));

    /// <summary>“deny” for “denied”, “has denied” and “bestritt”; null where no verb reports.</summary>
    public static string? PlainForm(string text, Statement statement)
    {
        if (statement.Cue is { Kind: CueKind.AccordingTo })
            return AccordingTo;
        if (statement.CueSpan is not { } span)
            return null;

        if (statement.Cue is { Lemma: { Length: > 0 } lemma })
            return Of(lemma) ?? lemma;
        foreach (var range in span.Of(text).Split(' '))
        {
            var word = span.Of(text)[range];
            if (!word.StartsWith("quot", StringComparison.OrdinalIgnoreCase) && Of(word) is { } plain)
                return plain;
        }

        return null;
    }

    /// <summary>The plain English form of a verb in any of its forms, in any of the languages; null for a word that reports nothing.</summary>
    public static string? Of(ReadOnlySpan<char> word) =>
        ReportingVerbs.Find(word)?.Lemma ?? (Foreign.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var plain) ? plain : null);

    private static FrozenDictionary<string, string> Read(string list)
    {
        var words = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in list.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words.TryAdd(word, line[..colon].Trim());
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
