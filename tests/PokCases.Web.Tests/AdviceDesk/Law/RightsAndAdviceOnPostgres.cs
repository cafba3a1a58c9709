using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk.Law;

public sealed class RightsAndAdviceOnPostgres(TestHost<OnPostgres> host) : RightsAndAdviceTests<OnPostgres>(host);
