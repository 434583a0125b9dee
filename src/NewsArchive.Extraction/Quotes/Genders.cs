using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Quotes;

public enum GrammaticalGender
{
    Unknown,
    Feminine,
    Masculine,
}

/// <summary>What the text shows of a person's grammatical gender: title, role, or a given name that is nearly always of one gender.</summary>
public static class Genders
{
    private static readonly WordSet FeminineNames = new("""
        anna anne ann maria mary elena helena emma laura julia sara sarah susan elizabeth jennifer linda patricia barbara karen nancy lisa betty margaret
        sandra ashley emily michelle carol amanda melissa deborah stephanie rebecca cynthia kathleen amy angela ursula christine catherine katherine kate
        claire alice jane janet helen diana ruth rachel hannah hillary melania ivanka theresa angela olga irina natalia svetlana tatiana yulia fatima aisha
        zainab leila layla maryam khadija amina priya indira sonia sushma nirmala sri megawati retno siti dewi putri ayu nur lena mara ines petra
        nadia marta eva monika sabine claudia heike annalena annegret ingrid astrid greta birgit sofia sophie marie isabel carmen lucia rosa teresa pilar
        cristina gabriela valentina camila fernanda dilma michelle giorgia francesca chiara paola giulia silvia elisabeth charlotte louise amelie nathalie
        ségolène martine valérie yuki keiko yoko mei ling xiaoli hyun-jung ngozi winnie grace joyce wanjiku chimamanda oprah ruta victoria olivia
        """);

    private static readonly WordSet MasculineNames = new("""
        john james robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth steven steve edward brian ronald anthony
        kevin jason matthew gary timothy jose larry jeffrey frank scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold
        douglas henry carl arthur ryan roger joe juan jack albert jonathan justin terry gerald keith samuel ralph lawrence nicholas benjamin bruce brandon adam
        harry fred wayne billy louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip todd jesse craig alan shawn philip chris
        johnny earl jimmy antonio bill tim mike tom bob jim ted mitt barack bernie vladimir dmitry sergei sergey alexei mikhail ivan boris nikolai yuri igor
        mohammed muhammad mohamed ahmed ahmad mahmoud hassan hussein ali omar osama ismail ibrahim abdullah khalid mustafa yusuf abbas bashar hamid karim
        emmanuel françois jacques pierre jean nicolas olaf friedrich helmut gerhard klaus jürgen hans wolfgang jonas stefan thomas markus sebastian lukas
        giuseppe mario matteo silvio luca marco pedro pablo miguel luis javier fernando diego alejandro luiz jair nicolás gustavo evo joko prabowo budi agus
        narendra rahul amit rajiv shinzo fumio hiroshi takeshi kenji jinping wei benjamin yair ehud isaac moshe recep tayyip esmail qasem hassan viktor donald
        tomas idris adil
        """);

    private static readonly WordSet FeminineTitles = new("mrs ms miss madam lady queen princess spokeswoman chairwoman congresswoman businesswoman actress sister mother daughter wife widow frau mme señora ibu");
    private static readonly WordSet MasculineTitles = new("mr sir lord king prince spokesman chairman congressman businessman actor brother father son husband herr monsieur señor bapak");

    public static GrammaticalGender OfPronoun(ReadOnlySpan<char> pronoun) => pronoun switch
    {
        _ when pronoun.Equals("he", StringComparison.OrdinalIgnoreCase) || pronoun.Equals("er", StringComparison.OrdinalIgnoreCase)
            || pronoun.Equals("il", StringComparison.OrdinalIgnoreCase) || pronoun.Equals("él", StringComparison.OrdinalIgnoreCase) => GrammaticalGender.Masculine,
        _ when pronoun.Equals("she", StringComparison.OrdinalIgnoreCase) || pronoun.Equals("elle", StringComparison.OrdinalIgnoreCase)
            || pronoun.Equals("ella", StringComparison.OrdinalIgnoreCase) => GrammaticalGender.Feminine,
        _ => GrammaticalGender.Unknown,
    };

    public static GrammaticalGender Of(ExtractedParty party, string text)
    {
        foreach (var mention in party.Mentions.Take(4))
        {
            if (OfTitleBefore(text, mention.Span) is not GrammaticalGender.Unknown and var gender)
                return gender;
        }

        var space = party.Name.IndexOf(' ', StringComparison.Ordinal);
        return OfGivenName(party.Name.AsSpan(0, Math.Max(0, space)));
    }

    public static GrammaticalGender OfTitleBefore(string text, TextSpan name) =>
        OfTitle(LastWord(text.AsSpan(Math.Max(0, name.Start - 16), Math.Min(16, name.Start)).TrimEnd(" .,")));

    /// <summary>What "Mrs" or "spokesman" shows.</summary>
    public static GrammaticalGender OfTitle(ReadOnlySpan<char> title) =>
        FeminineTitles.Contains(title) ? GrammaticalGender.Feminine
        : MasculineTitles.Contains(title) ? GrammaticalGender.Masculine
        : GrammaticalGender.Unknown;

    public static GrammaticalGender OfGivenName(ReadOnlySpan<char> name) =>
        FeminineNames.Contains(name) ? GrammaticalGender.Feminine
        : MasculineNames.Contains(name) ? GrammaticalGender.Masculine
        : GrammaticalGender.Unknown;

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> words) => words[(words.LastIndexOf(' ') + 1)..];
}
