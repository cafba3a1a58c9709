using PokCases.Domain.Accounts;
using PokCases.Domain.Outcomes.Surveys;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Access;

/// <content>Figures: exact for who answers for a table, and for everybody else only what passes the statistics door.</content>
public static partial class AccessPolicy
{
    /// <summary>Exact work counts of a table: its chair, and the coordinator. Figures only, never a case.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="roles">Roles at the table.</param>
    public static Sight TableFigures(Viewer viewer, TableRoles roles) => Active(viewer,
        viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator
        : roles.HasFlag(TableRoles.Chair) ? Ground.RunsAgenda
        : Ground.None);

    /// <summary>Figures that passed the statistics door, made to leave the table: everybody who works in the partnership.</summary>
    public static Sight CouncilFigures(Viewer viewer) => Active(viewer, Ground.Partnership);

    /// <summary>Exact work counts of the advice desk: the coordinator. Figures only, never a matter.</summary>
    /// <param name="viewer">Who asks.</param>
    public static Sight DeskOutcomes(Viewer viewer) => KeepAdviceLists(viewer);

    /// <summary>Marking what happened at a table, to put figures before and after side by side: who changes the table.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="roles">Roles at the table.</param>
    public static Sight MarkEvent(Viewer viewer, TableRoles roles) => ManageTable(viewer, roles);

    /// <summary>Opening and closing anonymous questionnaires, and reading what was written in them once there is enough of it: the coordinator.</summary>
    public static Sight Surveys(Viewer viewer) => Active(viewer, viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator : Ground.None);

    /// <summary>Answering a questionnaire, without being known: whoever has its address, while it is open.</summary>
    /// <param name="survey">What the address leads to; null for nothing.</param>
    /// <param name="today">Today.</param>
    public static Sight AnswerSurvey(Survey? survey, DateOnly today) => survey?.IsOpen(today) == true ? new Sight(Ground.SurveyAddress) : Sight.Nothing;
}
