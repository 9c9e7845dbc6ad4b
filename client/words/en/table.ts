export const table = {
  title: "What the table lists",
  nodes: "Nodes",
  name: "Name",
  kind: "Kind",
  from: "From",
  type: "Relationship",
  to: "To",
  metric: "Metric",
  nothing: "Nothing on the canvas.",
};
