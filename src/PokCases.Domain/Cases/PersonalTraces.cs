using System.Text.RegularExpressions;

namespace PokCases.Domain.Cases;

/// <summary>Recognises what looks like a trace of a person in a text that must hold none. It warns and never blocks: it can be wrong both ways.</summary>
/// <remarks>The page does the same in script (<c>Frontend/traces.ts</c>); one list of examples is tested on both sides.</remarks>
public static partial class PersonalTraces
{
    private const string Between = @"(?:(?:van|de|den|der|het|ter|ten|te|el|al|ben|von|da|di|dos|'t)\s+){0,3}";
    private const string Surname = @"\p{Lu}[\p{L}'’\-]+";

    // Given names that are seen often, and are no other word at the head of an organisation's name.
    private const string Given =
        "Aaron|Abdel|Abdullah|Achmed|Adam|Aisha|Ahmed|Ahmet|Alex|Alexander|Ali|Amina|Amira|Anita|Anja|Anna|Anne|Anouk|Arjan|Bart|Bas|Ben|Bert|Bianca|Bilal|Bram|Carla|Charlotte|Chris|Cor|Daan|Danny|David|Dennis|Diana|Dirk|Edwin|Ellen|Els|Emma|Erik|Esther|Eva|Fatima|Fatma|Femke|Finn|Frank|Frans|Fred|Gerard|Gerrit|Gijs|Hamza|Hanna|Hans|Hassan|Henk|Herman|Hugo|Ibrahim|Ingrid|Irene|Iris|Ivo|Jaap|Jan|Janneke|Jasper|Jeroen|Jesse|Joke|Johan|Johanna|John|Joost|Jos|Julia|Karim|Karin|Kees|Kevin|Khadija|Kim|Klaas|Koen|Laura|Leila|Leo|Lieke|Linda|Lisa|Lotte|Lucas|Luuk|Maaike|Malika|Maria|Marieke|Marijke|Marjan|Martijn|Martin|Max|Mehmet|Merel|Michael|Mieke|Milan|Mohamed|Mohammed|Monique|Mustafa|Nadia|Naima|Nick|Niels|Noah|Noor|Nora|Olga|Omar|Patrick|Paul|Peter|Petra|Piet|Pieter|Rachid|Ramon|Richard|Rob|Robert|Robin|Ronald|Ruben|Ruud|Saida|Samira|Sander|Sandra|Sanne|Sara|Sarah|Saskia|Sem|Sjaak|Sofie|Sophie|Stefan|Sven|Tess|Theo|Thijs|Thomas|Tim|Tom|Vincent|Wendy|Willem|Wim|Wouter|Yasmina|Youssef|Yusuf|Zeynep";

    private static readonly (PersonalTraceKind Kind, Regex[] Looks)[] Known =
    [
        (PersonalTraceKind.Mail, [Mail()]),
        (PersonalTraceKind.Phone, [Phone()]),
        (PersonalTraceKind.BirthDate, [BornOn(), OldDate(), OldDateInWords()]),
        (PersonalTraceKind.Address, [Postcode(), Street(), WordStreet()]),
        (PersonalTraceKind.Name, [Titled(), Initials(), GivenName(), Called()]),
    ];

    /// <summary>Every kind of trace that the text looks like it holds, in the order of <see cref="PersonalTraceKind"/>.</summary>
    public static IReadOnlyList<PersonalTraceKind> In(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var found = Known.Where(k => k.Looks.Any(look => look.IsMatch(text))).Select(k => k.Kind);
        return [.. (CitizenNumber.IsIn(text) ? found.Append(PersonalTraceKind.CitizenNumber) : found).Order()];
    }

    /// <summary>The same over several texts.</summary>
    public static IReadOnlyList<PersonalTraceKind> In(params IEnumerable<string?> texts) => [.. texts.SelectMany(t => In(t)).Distinct().Order()];

    [GeneratedRegex(@"[\w.+\-]+@[\w\-]+\.[A-Za-z]{2,}")]
    private static partial Regex Mail();

    // Ten digits with the leading nought, or +31 and nine; 0800, 0900 and 14 0xx are shorter and belong to organisations.
    [GeneratedRegex(@"(?<![\d+])(?:(?:\+|00)31[\s\-]?(?:\(0\)[\s\-]?)?|0)[1-9](?:[\s\-]?\d){8}(?!\d)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?:\bgeboren\b|\bgeb\.?|\bgeboortedatum\b)[^.\n]{0,25}?(?:\d{1,2}[\-/. ]\d{1,2}[\-/. ]\d{2,4}|\d{1,2}\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))", RegexOptions.IgnoreCase)]
    private static partial Regex BornOn();

    // A whole date of so long ago that it is more likely somebody's birth than a decision.
    [GeneratedRegex(@"(?<!\d)\d{1,2}[\-/.]\d{1,2}[\-/.](?:19\d{2}|200\d|2010)(?!\d)")]
    private static partial Regex OldDate();

    [GeneratedRegex(@"(?<!\d)\d{1,2}\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+(?:19\d{2}|200\d|2010)(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex OldDateInWords();

    // Not the years that stand before an abbreviation (2015 EU), unless written together.
    [GeneratedRegex(@"(?<!\d)(?:(?!20[0-4]\d\s)[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2})(?![A-Za-z])")]
    private static partial Regex Postcode();

    [GeneratedRegex(@"\b[a-zà-ÿ'\-]{2,}(?:straat|laan|plein|gracht|singel|kade|dreef|steeg|plantsoen)\s+(?:nr\.?\s*)?\d{1,4}(?!\d|[.,]\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Street();

    // Words that end so are common in other words as well; with a capital and a number they are a street.
    [GeneratedRegex(@"\b\p{Lu}[a-zà-ÿ\-]{2,}(?:weg|hof|pad|dijk|park|markt|baan)\s+(?:nr\.?\s*)?\d{1,4}(?!\d|[.,]\d)")]
    private static partial Regex WordStreet();

    [GeneratedRegex(@"\b(?:[Mm]eneer|[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Dd]hr\.?|[Dd]e heer|[Ff]amilie|[Ff]am\.)\s+" + Between + @"(?:(?:Van|De|Den|Der|El|Al|Ter|Ten)\s+(?:de\s+|den\s+|der\s+)?)?(?:" + Surname + @"|\p{Lu}\.)")]
    private static partial Regex Titled();

    // J. Bakker, A.B. de Vries; not B.V. Zorg, nor the points of a list (A. Wonen) at the head of a line.
    [GeneratedRegex(@"(?<![\p{L}.])(?!(?:B\.\s?V|N\.\s?V|E\.\s?U|V\.\s?S)\.)(?:(?:\p{Lu}\.\s?){2,5}|(?<=\S[^\S\n]*)\p{Lu}\.\s?)" + Between + @"\p{Lu}[\p{Ll}'’\-]{2,}")]
    private static partial Regex Initials();

    [GeneratedRegex(@"(?<!\b(?:[Ss]int|[Ss]t\.|[Ss]tichting|[Hh]uize|[Hh]uis|[Ww]et)[\s\-])\b(?:" + Given + @")\s+" + Between + @"(?:(?:Van|De|Den|Der|El|Al|Ter|Ten)\s+(?:de\s+|den\s+|der\s+)?)?" + Surname)]
    private static partial Regex GivenName();

    [GeneratedRegex(@"\b(?:heet|genaamd|naam is|noemt zich)\s+" + Between + Surname)]
    private static partial Regex Called();
}
