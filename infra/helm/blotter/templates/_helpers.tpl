{{- define "blotter.name" -}}
{{ .Release.Name | trunc 40 | trimSuffix "-" }}
{{- end }}

{{- define "blotter.labels" -}}
app.kubernetes.io/name: blotter
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end }}

{{- define "blotter.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}

{{- define "blotter.databaseSecret" -}}
{{ .Values.database.existingSecret | default (printf "%s-database" (include "blotter.name" .)) }}
{{- end }}

{{- define "blotter.apiSecret" -}}
{{ .Values.api.existingSecret | default (printf "%s-api" (include "blotter.name" .)) }}
{{- end }}

{{- define "blotter.environment" -}}
- name: BLOTTER_LOG
  value: kafka
- name: BLOTTER_BROKERS
  value: {{ required "kafka.brokers: name the brokers, host:port,…" .Values.kafka.brokers | quote }}
{{- with .Values.kafka.prefix }}
- name: BLOTTER_KAFKA_PREFIX
  value: {{ . | quote }}
{{- end }}
{{- with .Values.kafka.replication }}
- name: BLOTTER_KAFKA_REPLICATION
  value: {{ . | quote }}
{{- end }}
{{- range $name, $value := .Values.kafka.settings }}
- name: {{ $name }}
  value: {{ $value | quote }}
{{- end }}
- name: BLOTTER_DATABASE_URL
  valueFrom:
    secretKeyRef: { name: {{ include "blotter.databaseSecret" . }}, key: url }
{{- end }}

{{- /* A pod of one service: `.component`, `.port`, `.settings` of it, `.extra` environment, `.root`. */ -}}
{{- define "blotter.pod" -}}
metadata:
  labels:
    {{- include "blotter.labels" . | nindent 4 }}
  annotations:
    prometheus.io/scrape: 'true'
    prometheus.io/port: {{ .port | quote }}
    prometheus.io/path: /metrics
spec:
  {{- with .root.Values.imagePullSecrets }}
  imagePullSecrets:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  automountServiceAccountToken: false
  terminationGracePeriodSeconds: {{ .root.Values.terminationGracePeriodSeconds }}
  securityContext:
    runAsNonRoot: true
    runAsUser: 1000
    runAsGroup: 1000
    seccompProfile: { type: RuntimeDefault }
  containers:
    - name: {{ .component }}
      image: {{ include "blotter.image" .root }}
      imagePullPolicy: {{ .root.Values.image.pullPolicy }}
      args: [{{ .component }}]
      env:
        {{- include "blotter.environment" .root | nindent 8 }}
        {{- with .extra }}
        {{- . | nindent 8 }}
        {{- end }}
      ports:
        - { name: http, containerPort: {{ .port }} }
      # Alive is not the same as able: a service that waits for its database is not helped by a new start.
      livenessProbe:
        httpGet: { path: /healthz, port: http }
        periodSeconds: 10
        failureThreshold: 6
      readinessProbe:
        httpGet: { path: /readyz, port: http }
        periodSeconds: 5
        timeoutSeconds: 4
      startupProbe:
        httpGet: { path: /healthz, port: http }
        periodSeconds: 2
        failureThreshold: 60
      resources:
        {{- toYaml .settings.resources | nindent 8 }}
      securityContext:
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: true
        capabilities: { drop: [ALL] }
      volumeMounts:
        - { name: tmp, mountPath: /tmp }
  volumes:
    - { name: tmp, emptyDir: {} }
  {{- with .root.Values.nodeSelector }}
  nodeSelector:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with .root.Values.tolerations }}
  tolerations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with .root.Values.affinity }}
  affinity:
    {{- toYaml . | nindent 4 }}
  {{- end }}
{{- end }}
