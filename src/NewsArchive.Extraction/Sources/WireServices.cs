using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Sources;

/// <summary>A news agency, with the other names and acronyms it is credited by.</summary>
public sealed record WireService(string Name, IReadOnlyList<string> Aliases);

/// <summary>The world's news agencies, by their usual names.</summary>
public static partial class WireServices
{
    public static IReadOnlyList<WireService> All { get; } =
    [
        new("Reuters", ["Reuter", "Thomson Reuters"]),
        new("Associated Press", ["AP", "The Associated Press"]),
        new("Agence France-Presse", ["AFP"]),
        new("United Press International", ["UPI"]),
        new("Bloomberg", ["Bloomberg News"]),
        new("Dow Jones Newswires", ["Dow Jones", "Dow Jones News"]),
        new("PA Media", ["PA", "Press Association"]),
        new("Deutsche Presse-Agentur", ["dpa"]),
        new("European Pressphoto Agency", ["EPA", "EPA-EFE"]),
        new("Getty Images", ["Getty"]),
        new("Agencia EFE", ["EFE"]),
        new("ANSA", ["Agenzia Nazionale Stampa Associata"]),
        new("Adnkronos", []),
        new("Lusa", ["Agência Lusa"]),
        new("Agência Brasil", []),
        new("Austria Press Agency", ["APA"]),
        new("Keystone-SDA", ["SDA", "Keystone-ATS"]),
        new("Belga", ["Belga News Agency"]),
        new("ANP", ["Algemeen Nederlands Persbureau"]),
        new("Tidningarnas Telegrambyrå", ["TT News Agency"]),
        new("Norsk Telegrambyrå", ["NTB"]),
        new("Ritzau", []),
        new("Suomen Tietotoimisto", ["STT"]),
        new("BNS", ["Baltic News Service"]),
        new("Polska Agencja Prasowa", ["PAP"]),
        new("Česká tisková kancelář", ["ČTK", "CTK"]),
        new("MTI", ["Magyar Távirati Iroda"]),
        new("Agerpres", []),
        new("Tanjug", []),
        new("HINA", []),
        new("Ukrinform", []),
        new("Interfax", ["Interfax-Ukraine"]),
        new("TASS", ["ITAR-TASS", "Itar Tass"]),
        new("RIA Novosti", ["RIA"]),
        new("BelTA", []),
        new("Anadolu Agency", ["Anadolu", "Anadolu Ajansı"]),
        new("Demirören News Agency", ["DHA"]),
        new("IRNA", ["Islamic Republic News Agency"]),
        new("Fars News Agency", ["Fars"]),
        new("Tasnim News Agency", ["Tasnim"]),
        new("ISNA", ["Iranian Students' News Agency", "Iranian Students’ News Agency"]),
        new("Mehr News Agency", ["Mehr"]),
        new("WAFA", ["Palestine News Agency"]),
        new("SANA", ["Syrian Arab News Agency"]),
        new("National News Agency", ["NNA"]),
        new("Petra", ["Jordan News Agency"]),
        new("Saudi Press Agency", ["SPA"]),
        new("WAM", ["Emirates News Agency"]),
        new("Qatar News Agency", ["QNA"]),
        new("Kuwait News Agency", ["KUNA"]),
        new("Bahrain News Agency", ["BNA"]),
        new("Oman News Agency", ["ONA"]),
        new("Iraqi News Agency", ["INA"]),
        new("Saba", ["Saba News Agency"]),
        new("MENA", ["Middle East News Agency"]),
        new("Agence Maghreb Arabe Presse", ["MAP"]),
        new("Algérie Presse Service", ["APS"]),
        new("Tunis Afrique Presse", ["TAP"]),
        new("News Agency of Nigeria", ["NAN"]),
        new("Ghana News Agency", ["GNA"]),
        new("South African Press Association", ["SAPA"]),
        new("Xinhua", ["Xinhua News Agency", "New China News Agency"]),
        new("China News Service", ["CNS"]),
        new("Central News Agency", ["CNA"]),
        new("Kyodo News", ["Kyodo"]),
        new("Jiji Press", ["Jiji"]),
        new("Yonhap", ["Yonhap News Agency", "연합뉴스"]),
        new("Korean Central News Agency", ["KCNA"]),
        new("Press Trust of India", ["PTI"]),
        new("Asian News International", ["ANI"]),
        new("Indo-Asian News Service", ["IANS"]),
        new("United News of India", ["UNI"]),
        new("Associated Press of Pakistan", ["APP"]),
        new("Bangladesh Sangbad Sangstha", ["BSS"]),
        new("Antara", ["Antara News", "LKBN Antara", "Antara Foto"]),
        new("Bernama", []),
        new("Vietnam News Agency", ["VNA"]),
        new("Philippine News Agency", ["PNA"]),
        new("Thai News Agency", ["TNA"]),
        new("Australian Associated Press", ["AAP"]),
        new("Canadian Press", ["The Canadian Press"]),
        new("Notimex", []),
        new("Prensa Latina", []),
        new("Télam", ["Telam"]),
        new("Inter Press Service", ["IPS"]),
    ];

    private static readonly FrozenDictionary<string, WireService> ByName = All
        .SelectMany(service => service.Aliases.Prepend(service.Name).Select(name => (name, service)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.service, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name that is not in the list says itself that it is an agency's: "Norra Press Agency", "Nordische Nachrichtenagentur".</summary>
    public static bool IsNamedAsOne(string name) => AgencyName.IsMatch(name.Trim());

    [GeneratedRegex("""
        ^(?:(?:\p{Lu}[\p{L}’'-]*\ ){1,4}(?:(?:News|Press|Telegraph|Telegraphic|Information|Photo)\ (?:Agency|Service|Bureau)|Newswire|Presseagentur|Nachrichtenagentur|Presse-Agentur)
        |Agence\ (?:[\p{L}’'-]+\ ){0,4}(?:Presse|Information)
        |Agencia\ (?:de\ )?(?:Noticias|Prensa)(?:\ [\p{L}’'-]+){1,4}
        |Agenzia\ (?:di\ )?Stampa(?:\ [\p{L}’'-]+){1,4})$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex AgencyName { get; }

    private static readonly FrozenSet<string> Acronyms =
        All.SelectMany(service => service.Aliases.Prepend(service.Name)).Where(name => name.Length <= 5 && name.All(char.IsUpper)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The agency of that name or acronym; null when it is not known. Names in any case, acronyms in capitals: a map is not MAP.</summary>
    public static WireService? Find(string name)
    {
        var trimmed = name.Trim();
        return Acronyms.Contains(trimmed) && !trimmed.All(char.IsUpper) ? null : ByName.GetValueOrDefault(trimmed);
    }
}
