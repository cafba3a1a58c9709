using PokCases.Web.Demo;

namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>Somebody of the demo partnership, by what they do at Doorbraaktafel Noord.</summary>
internal sealed record DemoPerson(string Key, string Name)
{
    /// <summary>Of the municipality.</summary>
    public static readonly DemoPerson Chair = new("s-de-vries", "Sanne de Vries");

    /// <summary>Of the legal advisors; deputy chair.</summary>
    public static readonly DemoPerson Deputy = new("f-el-idrissi", "Farida El Idrissi");

    /// <summary>Of the municipality.</summary>
    public static readonly DemoPerson NoteTaker = new("l-wessels", "Lotte Wessels");

    /// <summary>Of the housing corporation, with a mandate to put off an eviction.</summary>
    public static readonly DemoPerson MandateHolder = new("t-lansink", "Thijs Lansink");

    /// <summary>Of mental health; a member of the table, not admitted to the first case, and with an open invitation.</summary>
    public static readonly DemoPerson NotAdmitted = new("n-hoogland", "Nienke Hoogland");

    /// <summary>Of debt help.</summary>
    public static readonly DemoPerson DebtHelp = new("m-kaya", "Meltem Kaya");

    /// <summary>Of the neighbourhood team; lead of the case that is on today's agenda first.</summary>
    public static readonly DemoPerson CaseLead = new("j-bakker", "Jorien Bakker");

    /// <summary>Of the municipality; leads the breakthroughs, with a mandate for the breakthrough budget.</summary>
    public static readonly DemoPerson BreakthroughLead = new("r-amrani", "Rachid Amrani");

    /// <summary>Of legal aid; brought the case that was submitted last.</summary>
    public static readonly DemoPerson LegalAid = new("d-verhulst", "Daan Verhulst");

    public static readonly DemoPerson Coordinator = new("m-terpstra", "Marijke Terpstra");

    public static readonly DemoPerson PrivacyOfficer = new("j-reinders", "Joost Reinders");

    public static readonly DemoPerson Administrator = new("r-scholte", "Ruben Scholte");

    /// <summary>A legal advisor, of the organisation of <see cref="Deputy"/>.</summary>
    public static readonly DemoPerson LegalAdvisor = new("p-kooistra", "Pieter Kooistra");

    public Guid Id => DemoIds.Person(Key);
}
