using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk.Law;

public sealed class RightsAndAdviceOnSqlite(TestHost<OnSqlite> host) : RightsAndAdviceTests<OnSqlite>(host);
