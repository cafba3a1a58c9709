using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk;

public sealed class MatterDocumentOnSqlite(TestHost<OnSqlite> host) : MatterDocumentTests<OnSqlite>(host);
