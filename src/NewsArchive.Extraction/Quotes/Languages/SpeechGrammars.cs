using System.Collections.Frozen;

namespace NewsArchive.Extraction.Quotes.Languages;

/// <summary>The languages besides English whose direct speech is read.</summary>
internal static class SpeechGrammars
{
    /// <summary>Words looked at to tell the language of a text that shows none.</summary>
    private const int LongestLook = 4000;

    private static readonly SpeechGrammar German = new()
    {
        Language = "de",
        Order = SubjectOrder.AroundTheVerb,
        Verbs = new("""
            sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären betonte betonten betont meinte meinten meint schrieb schrieben schreibt geschrieben warnte warnten warnt gewarnt
            berichtete berichteten berichtet berichten versicherte versichert kritisierte kritisierten kritisiert forderte forderten fordert fordern gefordert antwortete antworteten antwortet ergänzte ergänzt
            fügte fuhr teilte teilten mitteilte mitgeteilt führte führten ausführte äußerte äußerten äußert äusserte geäußert behauptete behaupteten behauptet behaupten bestätigte bestätigten bestätigt bestätigen
            verkündete verkündeten verkündet kündigte kündigten ankündigte angekündigt heißt hieß begründete begründeten begründet kommentierte kommentierten kommentiert reagierte reagierten
            beklagte beklagten beklagt lobte lobten lobt mahnte mahnten mahnt appellierte appellierten appelliert entgegnete entgegneten erwiderte erwiderten erwidert fragte fragt fragten rief riefen ruft
            stellte stellten feststellte gab gaben angab erläuterte erläutert erinnerte resümierte hob hoben unterstrich unterstreicht verlangte verlangten verlangt vermutete vermutet
            wies wirft warf werfen warfen zitierte zitiert zitieren formulierte formuliert beschrieb beschreibt beschrieben verurteilte verurteilten verurteilt skandierten skandierte schilderte schildert
            erzählte erzählt urteilte urteilt prophezeite drohte drohten droht sprach sprechen spricht sprachen plädierte räumte betonen konstatierte lautet lautete zeigte bedauerte bedauert begrüßte begrüßten
            """),
        NamingVerbs = new("nannte nennt nannten genannt bezeichnete bezeichneten bezeichnet bezeichnen wertete werteten wertet bewertete bewertet sprach spricht sprachen sprechen verurteilte verurteilten beschrieb beschreibt titulierte nennen hält hielt"),
        Denials = new("bestritt bestreitet bestritten dementierte dementiert dementierten"),
        According = new("laut gemäß nach_angaben nach_auffassung nach_ansicht nach_meinung nach_aussage nach_aussagen nach_worten nach_einschätzung nach_darstellung nach_mitteilung nach_informationen nach_berichten nach_information nach_auskunft nach_überzeugung angaben_von"),
        AccordingBehind = new("zufolge"),
        SoSays = new("so"),
        Conjunctions = new("dass daß ob"),
        Determiners = new("der die das den dem des ein eine einer eines einem einen dieser diese sein seine ihr ihre ihrer seiner mehrere zwei drei"),
        Prepositions = new("in im am an auf bei beim mit nach zu zum zur gegenüber während seit vor über unter um durch gegen ohne aus wegen trotz angesichts bis als anlässlich per via hinter neben zwischen"),
        Linking = new("von vom des der für aus im in de van"),
        Pronouns = new("er sie es wir ich man dieser diese"),
        Helpers = new("hat haben hatte hatten habe wird wurde wurden werden sich auch dazu dabei daraufhin weiter zudem außerdem jedoch aber es nun dann"),
        Stops = new("""
            und oder aber doch denn wenn weil als während nachdem bevor dass daß ob wie was wer wo auch nicht noch nur schon bereits gestern heute morgen dazu dabei daraufhin jedoch hingegen dagegen allerdings
            montag dienstag mittwoch donnerstag freitag samstag sonntag abend später weiter zudem außerdem unterdessen inzwischen es sich ihm ihr ihnen uns mir nun dann hier dort so ist sind war waren hat haben hatte hatten wird werden würde wurde wurden kann können soll sollen muss habe sei
            januar februar märz april mai juni juli august september oktober november dezember wörtlich empört mit deshalb daher darum somit damit ähnlich erst ebenso erneut darin darüber daran davon hierzu geworden worden
            """),
        Reported = new("sei seien habe hätte hätten würde würden könne könnte könnten müsse müssten solle sollten dürfe dürften werde wolle wäre wären gebe gäbe komme gehe bleibe"),
        NamingNouns = new("""
            film filme roman buch album lied song titel zeitung magazin zeitschrift wochenzeitung tageszeitung sender fernsehsender website internetseite portal projekt partei schiff firma unternehmen gruppe band
            sogenannte sogenannten so_genannte begriff wort ausdruck programm serie show stück oper ausstellung aktion initiative kampagne organisation club verein hotel restaurant namens spiel reihe operation hurrikan taifun sturm
            """),
        CapitalisesNouns = true,
    };

    private static readonly SpeechGrammar French = new()
    {
        Language = "fr",
        Order = SubjectOrder.BeforeTheVerb,
        Verbs = new("""
            dit dire déclaré déclare déclarait affirmé affirme ajouté ajoute expliqué explique expliquait assuré assure estimé estime souligné souligne indiqué indique répondu répond précisé précise raconté raconte
            lancé lance prévenu prévient averti avertit annoncé annonce rappelé rappelle écrit confié confie reconnu reconnaît regretté regrette dénoncé dénonce insisté insiste poursuivi poursuit conclu conclut
            martelé martèle demandé demande promis promet salué salue commenté commente témoigné témoigne rapporté rapporte prétendu prétend soutenu soutient disent affirment rétorqué rétorque réagi réagit
            """),
        NamingVerbs = new("qualifié qualifie qualifiait appelé appelle décrit dénoncé dénonce parlé parle évoqué évoque"),
        Denials = new("démenti dément nié nie rejeté rejette contesté conteste"),
        According = new("selon d’après d'après d’aprés pour_citer"),
        Conjunctions = new("que qu"),
        Determiners = new("le la les l un une des ce cette ces son sa ses leur leurs plusieurs deux"),
        Prepositions = new("à au aux dans sur avec par pour lors devant depuis après avant pendant en chez vers sous entre contre auprès selon"),
        Linking = new("de du des d la le l les en"),
        Pronouns = new("il elle ils elles on celui-ci celle-ci"),
        Helpers = new("a ont avait avaient aurait est s’est s'est se également aussi encore ensuite donc notamment toutefois l’a n’a"),
        Stops = new("""
            et ou mais donc car si quand lorsque comme que qui dont où ne pas plus aussi hier aujourd’hui demain lundi mardi mercredi jeudi vendredi samedi dimanche ensuite encore également toutefois cependant
            janvier février mars avril mai juin juillet août septembre octobre novembre décembre soir matin notamment mardi puis ainsi ici là ce c’est
            """),
        NamingNouns = new("film roman livre album chanson titre journal magazine hebdomadaire quotidien site mot terme expression dit dite dits surnommé surnommée intitulé intitulée émission série projet parti opération baptisé baptisée"),
    };

    private static readonly SpeechGrammar Spanish = new()
    {
        Language = "es",
        Order = SubjectOrder.BeforeTheVerb,
        Verbs = new("""
            dijo dijeron dice dicen dicho declaró declararon declara declarado afirmó afirmaron afirma añadió añadieron añade agregó agregaron agrega explicó explicaron explica aseguró aseguraron asegura señaló señalaron señala
            advirtió advirtieron advierte sostuvo sostiene respondió respondieron responde comentó comenta escribió escribe indicó indica manifestó manifiesta expresó expresa subrayó subraya recordó recuerda insistió insiste
            denunció denuncia anunció anuncia reconoció reconoce contó cuenta preguntó pregunta prometió promete concluyó concluye reiteró reitera exclamó apuntó apunta precisó precisa lamentó lamenta criticó critica pidió informó informa reclamó
            """),
        NamingVerbs = new("calificó califica llamó llama tildó tilda describió describe tachó denominó habló habla"),
        Denials = new("negó niega negaron desmintió desmiente rechazó rechaza rechazaron"),
        According = new("según de_acuerdo_con en_palabras_de a_juicio_de"),
        Conjunctions = new("que"),
        Determiners = new("el la los las un una unos unas este esta su sus varios dos"),
        Prepositions = new("a al en con por para sobre desde hasta ante tras durante entre contra según hacia sin mediante"),
        Linking = new("de del la las los el y"),
        Pronouns = new("él ella ellos ellas quien"),
        Helpers = new("ha han había habían se también además le les lo luego después"),
        Stops = new("""
            y o pero porque si cuando como que quien donde no ni también ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo además luego después entonces así este enero febrero marzo abril mayo junio
            julio agosto septiembre octubre noviembre diciembre noche tarde ahora ya
            """),
        NamingNouns = new("película novela libro álbum canción título diario periódico revista semanario sitio palabra término expresión llamado llamada llamados apodado apodada titulado titulada programa serie proyecto partido operación"),
    };

    private static readonly SpeechGrammar Italian = new()
    {
        Language = "it",
        Order = SubjectOrder.BeforeTheVerb,
        Verbs = new("""
            disse dissero dice dicono detto dichiarato dichiara dichiarò affermato afferma affermò aggiunto aggiunge aggiunse spiegato spiega spiegò assicurato assicura sottolineato sottolinea ribadito ribadisce risposto risponde
            commentato commenta scritto scrive avvertito avverte annunciato annuncia raccontato racconta sostenuto sostiene precisato precisa osservato osserva concluso conclude chiesto chiede ammesso ammette ricordato ricorda
            """),
        NamingVerbs = new("definito definisce definì chiamato chiama descritto descrive parlato parla"),
        Denials = new("negato nega smentito smentisce respinto respinge"),
        According = new("secondo a_detta_di"),
        Conjunctions = new("che"),
        Determiners = new("il lo la i gli le l un uno una questo questa suo sua due"),
        Prepositions = new("a al alla in nel nella con per su sul sulla dopo prima durante tra fra contro verso davanti"),
        Linking = new("di del della dei delle dello degli d la"),
        Pronouns = new("lui lei egli ella loro"),
        Helpers = new("ha hanno aveva avevano è si anche poi inoltre"),
        Stops = new("e o ma perché se quando come che chi dove non anche ieri oggi domani lunedì martedì mercoledì giovedì venerdì sabato domenica poi inoltre così qui sera mattina"),
        NamingNouns = new("film romanzo libro album canzone titolo giornale quotidiano settimanale rivista sito parola termine espressione cosiddetto cosiddetta soprannominato intitolato programma serie progetto partito"),
    };

    private static readonly SpeechGrammar Portuguese = new()
    {
        Language = "pt",
        Order = SubjectOrder.BeforeTheVerb,
        Verbs = new("""
            disse disseram diz dizem dito declarou declararam declara afirmou afirmaram afirma acrescentou acrescenta explicou explica garantiu garante assegurou destacou destaca respondeu responde comentou comenta escreveu escreve
            alertou alerta advertiu anunciou anuncia contou conta ressaltou ressalta reforçou reforça lembrou lembra concluiu conclui perguntou pergunta admitiu admite completou completa criticou critica relatou informou
            """),
        NamingVerbs = new("chamou chama classificou classifica descreveu descreve falou fala"),
        Denials = new("negou nega negaram desmentiu desmente rejeitou rejeita"),
        According = new("segundo conforme de_acuerdo_com de_acordo_com"),
        Conjunctions = new("que"),
        Determiners = new("o a os as um uma este esta seu sua dois duas"),
        Prepositions = new("em no na nos nas com por para sobre desde até após durante entre contra ao à perante"),
        Linking = new("de do da dos das e"),
        Pronouns = new("ele ela eles elas"),
        Helpers = new("tem tinha se também ainda já lhe depois"),
        Stops = new("e ou mas porque se quando como que quem onde não também ontem hoje amanhã segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo depois ainda assim aqui noite tarde"),
        NamingNouns = new("filme romance livro álbum canção música título jornal revista semanário site palavra termo expressão chamado chamada apelidado intitulado programa série projeto partido operação"),
    };

    private static readonly SpeechGrammar Indonesian = new()
    {
        Language = "id",
        Order = SubjectOrder.BeforeTheVerb,
        Verbs = new("""
            kata katanya ujar ujarnya tutur tuturnya ungkap ungkapnya jelas jelasnya tegas tegasnya imbuh imbuhnya ucap ucapnya terang terangnya papar paparnya sambung sambungnya lanjutnya tulis tulisnya tandas tandasnya
            tukas pungkas pungkasnya berkata mengatakan menyatakan menambahkan menjelaskan menegaskan mengungkapkan menuturkan menyebut menyebutkan menyampaikan menulis memperingatkan menilai mengaku mengumumkan melaporkan
            mengkritik menuduh menuding berharap meminta menjawab bertanya
            """),
        NamingVerbs = new("menyebut menyebutnya menjuluki menamai menyebutkan"),
        Denials = new("membantah menyangkal menolak menepis"),
        According = new("menurut mengutip dikutip_dari"),
        Conjunctions = new("bahwa"),
        Determiners = new("para sang si seorang sejumlah beberapa dua"),
        Prepositions = new("di ke dari pada dalam kepada untuk dengan oleh saat ketika setelah sebelum usai melalui lewat terhadap tentang soal"),
        Linking = new("dan"),
        Pronouns = new("dia ia mereka beliau"),
        Helpers = new("juga telah sudah pun kemudian lalu sempat"),
        Stops = new("yang dan atau tetapi tapi karena jika bila bahwa tidak bukan juga akan telah sudah kemarin senin selasa rabu kamis jumat sabtu minggu ini itu lalu kemudian seperti sebagai hari pagi sore malam tersebut"),
        NamingNouns = new("film novel buku album lagu judul berjudul koran harian majalah situs kata istilah ungkapan julukan dijuluki bernama disebut program serial partai operasi"),
    };

    private static readonly SpeechGrammar Arabic = new()
    {
        Language = "ar",
        Order = SubjectOrder.BehindTheVerb,
        Verbs = new("""
            قال وقال فقال قالت وقالت يقول تقول قالوا وقالوا أضاف وأضاف أضافت وأضافت أكد وأكد أكدت وأكدت أوضح وأوضح أوضحت وأوضحت صرح وصرح صرحت وصرحت أعلن وأعلن أعلنت وأعلنت أشار وأشار أشارت وأشارت ذكر وذكر ذكرت وذكرت
            شدد وشدد شددت وشددت تابع وتابع تابعت وتابعت كتب وكتب كتبت وكتبت حذر وحذر حذرت وحذرت اعتبر واعتبر اعتبرت واعتبرت رأى ورأى أفاد وأفاد أفادت وأفادت نقل ونقل نقلت ونقلت رد ورد بين وبين لفت ولفت ختم وختم
            """),
        NamingVerbs = new("وصف ووصف وصفت ووصفت سمى اعتبر واعتبر اعتبرت واعتبرت"),
        Denials = new("نفى ونفى نفت ونفت رفض ورفض رفضت ورفضت كذب"),
        According = new("وفقا وفقاً بحسب حسب وبحسب"),
        Conjunctions = new("إن أن بأن إنه إنها أنه أنها إنهم أنهم"),
        Determiners = new("أحد إحدى"),
        Prepositions = new("في على من عن إلى خلال عبر مع بعد قبل أمام عقب لدى أثناء ضد حول"),
        Linking = new("باسم"),
        Pronouns = new("هو هي هم"),
        Helpers = new("قد وقد"),
        Stops = new("إن أن بأن إنه إنها أنه أنها إنهم أنهم الذي التي ما لا لم لن وهو وهي أمس اليوم غدا الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد أيضا كما هذا هذه ذلك بينما حيث له لها مساء صباح"),
        NamingNouns = new("فيلم رواية كتاب صحيفة مجلة موقع كلمة مصطلح عملية يسمى تسمى المسماة"),
        HasNoCase = true,
    };

    private static readonly FrozenDictionary<string, SpeechGrammar> ByLanguage =
        new[] { German, French, Spanish, Italian, Portuguese, Indonesian, Arabic }.ToFrozenDictionary(grammar => grammar.Language);

    /// <summary>The grammar of an article's language; null when it is read as English.</summary>
    public static SpeechGrammar? For(string? language, string text) =>
        language is null ? OfVerbs(text) : ByLanguage.GetValueOrDefault(language);

    /// <summary>For a text too short to tell: the language with the most verbs of saying, unless English has as many.</summary>
    private static SpeechGrammar? OfVerbs(string text)
    {
        var look = text.AsSpan(0, Math.Min(text.Length, LongestLook));
        var english = Count(look, word => ReportingVerbs.Find(word) is not null);
        return (from grammar in ByLanguage.Values
                let count = Count(text.AsSpan(0, Math.Min(text.Length, LongestLook)), word => grammar.Verbs.Contains(word) || grammar.According.Contains(word))
                where count > english
                orderby count descending
                select grammar).FirstOrDefault();
    }

    private delegate bool WordTest(ReadOnlySpan<char> word);

    private static int Count(ReadOnlySpan<char> text, WordTest test)
    {
        var count = 0;
        foreach (var range in text.SplitAny(" \n.,:;!?\"“”„«»()"))
            count += !text[range].IsEmpty && test(text[range]) ? 1 : 0;
        return count;
    }
}
